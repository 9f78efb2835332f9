/// The commonest words of the languages that texts are compared by: articles, pronouns, prepositions, conjunctions and
/// auxiliary verbs, in small letters, as they stand between letters of no word ("l'eau" is "l" and "eau").
///
/// Written from general knowledge of the languages. Between close languages those words matter that only one of them
/// has. Words of more than 16 bytes would never be looked up.
enum CommonWords {
  /// By language; languages that stand in one entry are not told apart.
  static let lists: [(languages: String, words: String)] = latin + cyrillic + otherScripts

  private static let latin: [(languages: String, words: String)] = [
    (
      "en",
      """
      the of and to in a is that for it was on with as he be at by this had not are but from or have an they \
      which you were her all she there would their we him been has when who will more no if out so said what up \
      its about into than them can only other new some could time these two may then do first any my now such \
      like our over me even most after also did many before must through back years where much your way well \
      down should because each just those people how too little good i don t s
      """
    ),
    (
      "de",
      """
      der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er \
      hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor \
      zur bis mehr durch man sein wurde sei hatte kann gegen vom können schon wenn habe seine ihre dann unter \
      wir soll ich eines jahr zwei diese dieser wieder keine uhr seiner worden will zwischen immer was sagte \
      gibt alle seit muss doch jetzt waren ihr ihm ihn ihnen da damit dort hier ob weil uns beim
      """
    ),
    (
      "fr",
      """
      de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son ou \
      été aux mais comme on fait cette d l s qu n c j nous elle sa ses leur leurs ces tout y même être ont deux \
      elles ils était sans très aussi bien peut après avant si entre sous lui où vous je tous ainsi dont depuis \
      non avait encore selon ans faire moins toute donc avoir contre lors quand mes vos notre votre
      """
    ),
    (
      "es",
      """
      de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin \
      sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque \
      qué sólo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada e \
      vida otro después te otros aunque esa eso hace otra tan durante siempre día tanto ella sí según eran \
      estado contra ante mientras hacer gran nuestro nuestra cosa hemos tienen pueden
      """
    ),
    (
      "it",
      """
      di e il la che in un a per è una sono del non con i da si le della al dei ha come nel alla più lo ma gli \
      anche delle su dal o se nella sua suo hanno ai l d all dell sul ad stato questo dalla degli essere era \
      loro anni due dopo ed ci prima sulla questa quando tra nell fra così alle fatto dall ancora tutti cui \
      molto solo mi chi stata può dove ogni quello nei senza io ne tutto poi già sue suoi
      """
    ),
    (
      "pt",
      """
      de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu \
      sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos \
      ter seus quem nas me esse eles estão você tinha foram essa num nem suas meu às minha têm numa pelos havia \
      seja qual será nós lhe deles essas esses pelas este ainda onde são pode anos
      """
    ),
    (
      "ca",
      """
      de la i el que a en d l els per del les un una amb es és al no s ha com més van va dels o se seu seva són \
      aquest aquesta també però als han ser era ja fins n hi on sobre entre perquè molt quan pel dos anys sense \
      té fer està ni seus seves després tot tots des m jo ens pels cada així qui durant segons aquests tota \
      totes altres cap encara sota mentre doncs li nostre nostra sempre cosa gran part vaig hem havia eren ho em \
      et us tenen poden
      """
    ),
    (
      "gl",
      """
      de a o que e do da en un unha para é con non os as no na por máis dos das se como mais foi ao á seu súa ou \
      cando moi hai nos xa está eu tamén só polo pola ata isto ela entre era despois sen mesmo aos ter seus quen \
      nas me ese eles este esta foron unhas uns pero dende onde son pode anos ser lle ten tiña estes súas
      """
    ),
    (
      "ro",
      """
      de și în a la cu pe care o din nu un este că să au fost pentru se mai sunt ca prin dar sau al ale ce fi el \
      ai cel cea după între lui foarte însă dintre iar lor ei era are am ar va vor fie când acest această unei \
      unui cele cei nici doar ani tot până fără sub aceste acestei cum si in sa
      """
    ),
    (
      "nl",
      """
      de het een van en in is dat op te voor met zijn die niet aan er om ook als bij of uit door maar naar dan \
      nog wordt over hij werd zich heeft meer geen hun kan worden tot al ze zo was wel haar tegen ik wat deze na \
      had moet veel onder waar hebben men we toch kunnen zou mensen nu jaar twee andere weer omdat zal dit alle \
      daar hier hem waren deel mijn je u toen tussen sinds
      """
    ),
    (
      "af",
      """
      die van en in het is nie wat dat te vir met n om op hy ook sy as aan hulle was by word uit ek kan deur sal \
      tot moet na een maar daar ons haar hom so meer oor of dit se jaar al baie nog dan net hierdie toe waar \
      wees geen deel onder gaan
      """
    ),
    (
      "da",
      """
      og i at det er en til på af for med de den der ikke som et har han var om fra men vi kan jeg sig hun efter \
      eller så ud over blev også blive skal være ved når nu op hvis hvor dem mere end sin kun havde ham hvad \
      mellem bliver hans meget andre under mod da ind du år alle noget to sagde siger skulle kunne ville vil jo \
      selv sådan disse deres hvordan blevet dette før uden mig dig igen altid gøre hende måske børn første anden \
      andet nogle nogen ingen hver hvert bedre bruge siden tilbage lidt får går kom fik give giver tage tager \
      tog gjorde gør dag flere arbejde afsted nye ny hele gang mens derfor både samt
      """
    ),
    (
      "nb nn no",
      """
      og i det er en til på av for med de den at som ikke et har han var om fra men vi kan jeg seg hun etter \
      eller så ut over ble også bli skal være ved når nå opp hvis hvor dem mer enn sin bare hadde ham hva mellom \
      blir hans mye andre under mot da inn du år alle noe to sier skulle kunne ville vil selv slik disse deres \
      hvordan blitt dette før uten blant eit ein ikkje frå ho dei eg vart vere meir berre nokon noko kva korleis \
      seier mykje sjølv hjå sa ei meg deg igjen alltid gjøre henne kanskje barn første annen annet noen ingen \
      hver hvert bedre bruke siden tilbake litt får går kom fikk gi gir ta tar tok gjorde gjør dag flere arbeid \
      fram sitt sine ennå likevel nye ny hele gang mens derfor både samt fått
      """
    ),
    (
      "sv",
      """
      och i att det som en på är av för med den till har de inte om ett han men var jag från vi så kan sig hon \
      eller när efter nu även där upp vid vad hade sin mot mer skulle då bara ut man alla under ska kommer hur \
      blir du år mycket blev andra sina än detta kunde in över varit måste få också finns två säger mellan vara \
      dem denna honom hans själv utan eftersom någon något sedan får dessa inom
      """
    ),
    (
      "is",
      """
      og í að á er sem til það en við um var með af ekki því ég hann þar fyrir hefur eru frá eða hún þetta svo \
      upp verið hafa þeir þá sér eftir vera úr þess þegar hafi yfir sé hjá verður þú þeim mjög voru okkur nú \
      bara sína sinni hér þau
      """
    ),
    (
      "fi",
      """
      ja on ei se että oli hän ovat kun joka myös mutta sen tai kuin ole vuonna jo mukaan niin sekä voi nyt vain \
      olisi vielä jos hänen olla mitä siitä sitä ne kaikki minä tämä kanssa tämän sitten kuitenkin mukana en \
      jotka ennen koska eivät ollut siis me hyvin noin he oma sillä vuoden kaksi jälkeen siinä jonka minun asti \
      ettei jossa joita eikä aina vaan hyvä paljon niiden pitää tulee omaa aikana sinä voit tässä tästä nämä \
      jopa vai ilman saa
      """
    ),
    (
      "et",
      """
      ja on ei et see oli mis ka kui ta aga oma ning nii selle kes või seda mida kuid siis saab pole välja tema \
      olid eesti ma veel juba üle mille ole kõik mitte seal siin nad kas sest nagu ainult väga neid nende kus \
      pärast tuleb üks me enam aasta vaid samuti sellest ega juurde ühe kaks koos läbi enne alates kuna teha \
      võib pidi tuli minu meie teie miks olnud olla
      """
    ),
    (
      "lv",
      """
      un ir ka no par ar uz tas bet to gan kas tā arī vai nav pēc bija kā lai pie es jau tika tikai gada viņš \
      viņa kur ja līdz tie šo savu būs vēl visu ļoti tad gadā šis pret pirms lv ne esmu vairāk ko tiek kad mēs \
      nevar jo jūs mums mūsu viss kam šī pats visi būt starp kurš kuri tomēr nekā cik nevis tās tam tos kuras \
      savā sava
      """
    ),
    (
      "lt",
      """
      ir kad į tai iš su buvo yra o bet kaip ar nuo jis dėl tik už apie po jau dar tačiau per ne jo prie jų \
      kuris kuri jei arba kurie iki mes pagal labai taip savo metų man ji prieš aš būti mūsų tuo jos ten gali \
      kas jie kai galima jog nei nes bus metais visi visų pat tarp viena vienas jums mums jūs šis ši šio tiek \
      daugiau kurį turi reikia be vis šiuo
      """
    ),
    (
      "pl",
      """
      w i na z się do nie to że o jest jak od za po przez ale dla co są tym tak który która które już był ich \
      jego czy tego przy było oraz też może ma ze lub tylko być pod bardzo jej roku sie tej go była jeszcze gdy \
      więc mnie jako nad ten także nich ja bez ta kiedy mi my można aby by nas będzie u a niż pan
      """
    ),
    (
      "cs",
      """
      a v se na je že s z o do to i k ve jako pro za by ale si po jsou od také jeho jak jsem které který která \
      však nebo tak už byl bylo ze jsme byla při co aby být jen více má není až mezi podle roku může když než \
      kde před ještě pak bude ho tím ke let jí mu jejich této toho byly ani tento tom jste první pod protože bez \
      již ji všech všechny velmi proto další svého svou dnes den dne přes kteří či tedy vám nás svůj taky jejím
      """
    ),
    (
      "sk",
      """
      a v sa na je že s z o do to i k vo ako pre za by ale si po sú od aj jeho som ktoré ktorý ktorá však alebo \
      tak už bol bolo zo sme bola pri čo aby byť len viac má nie až medzi podľa roku môže keď než kde pred ešte \
      potom bude ho tým ku rokov jej mu ich tejto toho boli ani tento tom ste pod pretože bez iba kým lebo ktorí \
      tiež všetko všetky veľmi preto ďalšie svojho svoju dnes deň dňa cez či teda vám nás svoj rok môžete kto \
      čím práve
      """
    ),
    (
      "sl",
      """
      in je v da na za se so pa s bi ki z ne tudi po kot iz ni ali od pri o bo še ko k do bil to ga pred kako že \
      sem več ker med tako le lahko bilo jih vse bila jo mu smo kaj bodo njegov leta svoje samo kjer zelo če \
      zato potem ter nam ob jim
      """
    ),
    (
      "hr bs sr sh",
      """
      je i u na se da su za od s o a koji kako iz što sam ne koja bi ili te nije do će ali kao po to samo koje \
      više već bio bilo još nakon biti pri sa tako bila ga li kada jer mu smo prema ima između sve prije godine \
      može zbog zato svoje njegov ih on ona oni gdje gde posle šta ovo taj tog и у је да се на за су од са не \
      који као што која из али или није ће бити до то више био још по након када само било које због може те \
      међу све години године
      """
    ),
    (
      "hu",
      """
      a az és hogy nem is egy ez de ha meg el volt már csak mint még mert azt ki van minden kell be ezt sem vagy \
      én le után nagy lesz szerint lehet majd aki két ezek itt így ami amely ő nincs pedig amit azonban illetve \
      olyan között alatt ott ma mi mit fel előtt te lett igen által amikor több ilyen
      """
    ),
    (
      "tr az",
      """
      ve bir bu da de için ile çok o olarak daha ne gibi en var kadar olan ama sonra olduğu ki her ya değil mi \
      ben yeni şey göre iki ise biz zaman önce hiç yok onun bunu veya ilk son bana sen tüm diye üzere beni büyük \
      ancak hem böyle isə üçün və ilə çox kimi olub edib görə qədər həm bütün deyil ən lakin hər
      """
    ),
    (
      "sq",
      """
      të e në i dhe një për me që nga është së se ka nuk u do si më por ai kjo ky janë ishte duke këtë edhe kanë \
      tij saj pas kur mund tyre ata sipas pa ajo deri kishte vetëm shumë po këto unë ne qe te nje eshte
      """
    ),
    (
      "vi",
      """
      và của các có là được trong cho một không với những người đã này khi để đến ở vào ra năm cũng từ như về \
      công đó còn nhiều trên phải sẽ tại theo sau nhưng ông bị nên làm thì hơn hai lại rất đang chỉ việc nước do
      """
    ),
    (
      "id ms",
      """
      yang dan di itu dengan untuk dari pada ini dalam tidak akan ke oleh juga adalah ada kami karena saya \
      mereka bisa sudah atau seperti telah lebih saat dia kita anda para dapat menjadi hanya bahwa tersebut \
      orang satu harus masih tahun sebagai namun ia jika antara dua hingga agar kata belum lagi boleh kepada \
      daripada bagi beliau
      """
    ),
    (
      "tl fil",
      """
      ang ng sa na mga ay at ni hindi para ito nang si kung may ko pa rin din siya niya ako mo ka lang isang \
      kanyang ating nila kay ngunit dahil kanilang pero wala ba naman sila yung tayo noong upang
      """
    ),
    (
      "sw",
      """
      na ya wa kwa ni la katika za kuwa hiyo si cha kama yake huo huyo hii watu wake yao lakini hata pia huu au \
      baada alisema vya zaidi mtu hivyo kila sana kwamba ili pamoja wakati hizo bila wao hicho yeye kutoka
      """
    ),
    (
      "ga",
      """
      an agus na a i is ar go ag le do sé bhí tá sin atá as mar ach ní nach leis sa seo siad é ó sí iad chun \
      faoi féin air nuair gur mé acu ann níl den dá aige roinnt níos
      """
    ),
    (
      "cy",
      """
      y yn i a o ar yr ac am r gan mae wedi ei bod ond fel eu hyn oedd at dros cael nid neu er sy sydd un mewn \
      bydd hi fod hon mwy cyn ef roedd hefyd gyda gael hynny
      """
    ),
    (
      "eu",
      """
      eta da du ez bat dira zen ere baina zuen den izan hau dela edo egin dute bere behar oso dituzte ditu hori \
      izango duen dago arte beste gabe baino dut honen arabera ziren batean euskal
      """
    ),
    (
      "mt",
      """
      u ta li il l fil għal ma mill tal biex b minn dan din kif kien f hija huwa jew fuq dwar bejn kienet aktar \
      meta xi mal bħal biss dawn jista għandu
      """
    ),
    (
      "eo",
      """
      la de kaj en estas al por kun ke ne pri ili li ĝi el sed kiu estis ankaŭ aŭ per kiel oni ŝi dum ni mi tiu \
      pli sur nur inter post ĉe ĉi kiuj havas unu tiuj
      """
    ),
    (
      "la",
      """
      et in est non ad ut cum quod qui sed ex si quae per esse ab sunt aut hoc enim nec etiam atque quam de eius \
      ac quo id se quid nam erat haec fuit ita tamen autem neque vel inter
      """
    ),
  ]

  private static let cyrillic: [(languages: String, words: String)] = [
    (
      "ru",
      """
      и в не на что он с я как а то это по но из у за к от о же для бы так его был она мы до вы или если при уже \
      ли ее её еще ещё они ни где было чем была все всё есть быть были их под без мне во со том нет только может \
      этом года лет году после этого чтобы который которая которые также когда между очень более того тот этот \
      эта эти себя свой своей своих такой лишь хотя через перед тоже один одной первый время нас вас него ней \
      однако
      """
    ),
    (
      "uk",
      """
      і в не на що з у та до як а це за по від він про для але або його її й я ми є так був вони ще має бути при \
      чи було під які який яка були вже цього того буде також якщо між де після щоб час році років якій зі із \
      тому тим вона коли дуже більше цей ця ці себе свій своєї своїх такий лише хоча через перед теж ніж один \
      одна перший часу нас вас нього неї саме тільки бо тут там проте
      """
    ),
    (
      "be",
      """
      і ў у на не з што да як па за для гэта але ён або ад яго гэтым было пра ці каб быў яны так мы таксама пры \
      гэтай якія які быць ужо яна іх была яшчэ толькі пад я дзе калі вельмі гэты былі можа якая якое таму між \
      больш цяпер сябе свой перад чым адзін нас вас яе трэба праз
      """
    ),
    (
      "bg",
      """
      на и в да се е за от с че не по са до при като което който която но си във това или той те ще бе със беше \
      има му след през само може още към бъде които им ги го тя бил повече много преди тези този тази между как \
      вече под ли ни както
      """
    ),
    (
      "mk",
      """
      на и во да се за од е со не што ќе по ги го како но или до при тоа кои кој која има оваа овој само биде \
      беше ја му сите ова сум тие повеќе меѓу бил би дека им сме кога под веќе пред уште ниту
      """
    ),
    (
      "kk ky",
      """
      мен және бұл бар үшін деп да де бір болып жоқ осы ол сол көп еді ғана өз кейін дейін болды еткен туралы ең \
      тағы емес үчүн бул менен жана бир эле эмес ошол
      """
    ),
    (
      "mn",
      """
      нь байна юм энэ болон байсан гэж бол тэр ба их дээр бас ч нэг тухай хүн эсвэл гэсэн ажээ улсын шиг
      """
    ),
  ]

  private static let otherScripts: [(languages: String, words: String)] = [
    (
      "ar",
      """
      في من على إلى أن عن مع هذا هذه التي الذي ما لا كان أو بعد قال قد كل بين ذلك لم هو هي حتى إن كما يوم عام ثم \
      له لها منذ غير أي وقد خلال كانت وكان به فيه التى عند تم قبل حيث أنه الى وفي ومن الذين وهو وهي عندما يكون \
      تكون دون أكثر بعض وقال فى إذا منها عليه عليها فيها بها لدى نحو أمام تحت حول أنها تلك وأن ولا سيتم يتم أيضا
      """
    ),
    (
      "fa",
      """
      و در به از که این را با است برای آن یک خود تا کرد بر هم نیز گفت می شد شده وی اما باید بود ای ها های کند \
      دارد او یا هر ما اگر دو پس همه بین کرده شود چه دیگر
      """
    ),
    (
      "ur",
      """
      کے کی میں ہے اور سے کا کو اس کہ نے پر ہیں ایک یہ بھی کر تھا نہیں وہ تو ان گیا ہو جو کیا تھے ہی کہا تک ساتھ \
      جس بعد لئے لیے تھی
      """
    ),
    ("he", "של את על לא הוא עם זה כי גם אל או היא כל אם אני יש אבל רק מה היה הם ב אין מן בין לו יותר זו"),
    ("yi", "און די דער אין פון צו איז מיט אז דאס האט נישט ער עס וואס זיך פאר אויף זענען אבער איך"),
    (
      "el",
      """
      και το να του η της με για την από που ο στο στη στην τα τη των τον οι σε θα δεν είναι ότι τους ένα μια \
      τις κατά ως αλλά έχει στα μας πως σας αν μου όπως στις στον ήταν οποία μετά όταν μόνο πιο
      """
    ),
    ("hi", "के है की से को का पर ने यह भी कि हो या एक इस था तो कर ही वह अब जो थी थे गया तक हुए ये"),
    ("mr", "या आणि तो ते हे ही तर हा व की ती होते आहे त्या होता होती असे"),
    ("ne", "र छ को यो पनि मा छन् भने हो एक थियो तर"),
  ]
}
