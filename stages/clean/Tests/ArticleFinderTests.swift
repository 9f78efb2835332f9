import StageKit
import Testing

@testable import CleanStage

/// Which part of a page is taken for its article.
@Suite struct ArticleFinderTests {
  @Test func whatAPostIsFiledUnderIsNoNameOfFurniture() throws {
    let result = try page(
      """
      <div id="post-7" class="post-7 post type-post status-publish hentry category-share tag-newsletter tag-comments">
      <h1>Almond biscuits</h1><div class="entry"><p>\(paragraphs[1])</p><p>\(paragraphs[2])</p></div></div>
      """)
    #expect(result.blocks(.paragraph) == [paragraphs[1], paragraphs[2]])
  }

  @Test func theWidgetsOfAPageBuilderAreNoSidebar() throws {
    let parts = paragraphs.map { "<div class='elementor-widget elementor-widget-text-editor'><p>\($0)</p></div>" }
    let teasers = "<ul class='related-posts'>" + String(repeating: "<li>\(paragraphs[0])</li>", count: 4) + "</ul>"
    let result = try page("<div class='elementor'><h1>Baths</h1>\(parts.joined())</div>" + teasers)
    #expect(result.blocks(.paragraph) == paragraphs)
  }

  @Test func aFormAroundTheWholePageHidesNothing() throws {
    let short = "The mayor did not answer."
    let result = try page("<form action='default.aspx'><h1>Baths</h1>\(articleBody)<p>\(short)</p></form>")
    #expect(result.blocks(.paragraph) == paragraphs + [short])
  }

  @Test func aPageThatGoesOnWithOtherStoriesGivesItsOwn() throws {
    let other = String(
      repeating: "<p>The ferry to the island was late again, and forty goats waited on the quay for it.</p>", count: 9)
    let result = try page(
      """
      <head><title>Vellmar closes its baths</title></head>
      <main><article><h1>Vellmar closes its baths</h1>\(articleBody)\(articleBody.replacing("Vellmar", with: "Ostheim"))</article>
      <article><h2>Goats on the quay</h2>\(other)</article></main>
      """)
    #expect(result.text.contains("Ostheim"))
    #expect(!result.text.contains("goats"))
  }

  @Test func searchWordsWithoutAFullStopAreNoArticle() throws {
    let words = String(repeating: "cheap baths vellmar swim caps tickets ", count: 200)
    let result = try page("<body><div><h1>Baths</h1>\(articleBody)</div><div>\(words)</div></body>")
    #expect(result.blocks(.paragraph) == paragraphs)
  }

  @Test(arguments: [
    "สภาเทศบาลลงมติเมื่อวันอังคารให้ปิดสระว่ายน้ำเก่าซึ่งมีน้ำรั่วทุกคืนตั้งแต่ฤดูใบไม้ผลิ ชาวเมืองจำนวนมากมาร่วมประชุมและร้องเพลงจากระเบียง",
    "မြို့တော်ကောင်စီသည် ရေကူးကန်ဟောင်းကို ပိတ်ရန် အင်္ဂါနေ့တွင် မဲခွဲဆုံးဖြတ်ခဲ့သည်။ ရေသည် နွေဦးကတည်းက ညတိုင်း ယိုစိမ့်နေသည်။",
    "市议会周二投票决定关闭旧游泳馆，该馆自春季以来每晚都在漏水。居民们戴着泳帽来到会场，在旁听席上唱歌，直到市长请他们停下来。",
  ])
  func textWithoutSpacesIsRunningText(paragraph: String) throws {
    let result = try page("<body><div><h1>1</h1><p>\(paragraph)</p><p>\(paragraph) 2</p></div></body>")
    #expect(result.blocks(.paragraph) == [paragraph, paragraph + " 2"])
  }

  @Test func aShortArticleCountsWhereThePageCallsItOne() throws {
    let line = "The baths of Vellmar stay closed until further notice, the council said."
    #expect(try page("<article><h1>Closed</h1><p>\(line)</p></article>").blocks(.paragraph) == [line])
    #expect(try page("<div><h1>Closed</h1><p>\(line)</p></div>").dropped == "no article")
  }

  @Test func aFrontPageWithAStoryAmongItsHeadlinesIsNoArticle() throws {
    let teasers = (1...40).map { "<li><a href='/\($0)'>Story number \($0) of this long day</a></li>" }.joined()
    func front(_ head: String) throws -> Cleaned {
      try page(
        "<head>\(head)</head><div><h1>Courier</h1><p>\(paragraphs[0])</p><p>\(paragraphs[1])</p></div><ul>\(teasers)</ul>"
      )
    }
    let root = "<link rel='canonical' href='https://courier.example/'>"
    #expect(try front(root).dropped == "no article")
    #expect(try front(root + "<meta property='og:type' content='article'>").blocks(.paragraph).count == 2)
    #expect(try front("<link rel='canonical' href='https://courier.example/baths'>").dropped == "no article")
  }

  @Test func membersOfAnAttributeThatBrokeAreNoText() throws {
    let members = (1...60).map {
      "{'title':'Pipes and baths','name':'pipes','guid':'https://vellmar.example/?p=\($0)'}"
    }
    let result = try page(
      "<div>\(articleBody)<p>menu = [\(members.joined(separator: ","))]</p>\(articleBody.replacing("Vellmar", with: "Ostheim"))</div>"
    )
    #expect(!result.text.contains("guid"))
    #expect(result.blocks(.paragraph).count > 4)
  }
}
