/// A page as one flat table: nodes in document order, their strings in one pool. No object a node.
///
/// A node's subtree is the range from it to its `end`, so that to skip one is to jump.
struct NodeTable: Sendable {
  struct Node: Sendable {
    var tag: Tag
    /// How many kept attributes it has.
    var attributeCount: UInt16
    /// -1 for the first.
    var parent: Int32
    /// One past its last descendant.
    var end: Int32
    /// Of a text node: its bytes in `pool`. Of an element: its first attribute, and 0.
    var start: Int32
    var length: Int32
  }

  struct Attribute: Sendable {
    var name: AttributeName
    var start: Int32
    var length: Int32
  }

  var nodes: [Node] = []
  var attributes: [Attribute] = []
  var pool: [UInt8] = []
  /// Why the parser was stopped; `nil` where it came to the end.
  var stopped: String?

  /// The bytes of an attribute in `pool`; `nil` where the element has none of that name.
  func range(_ node: Int, _ name: AttributeName) -> Range<Int>? {
    let element = nodes[node]
    guard element.attributeCount > 0 else { return nil }
    for place in Int(element.start)..<Int(element.start) + Int(element.attributeCount) {
      let attribute = attributes[place]
      if attribute.name == name { return Int(attribute.start)..<Int(attribute.start) + Int(attribute.length) }
    }
    return nil
  }

  /// The value of an attribute; `nil` where the element has none of that name.
  func value(_ node: Int, _ name: AttributeName) -> String? {
    range(node, name).map { String(decoding: pool[$0], as: UTF8.self) }
  }

  /// The bytes of a text node in `pool`.
  func textRange(_ node: Int) -> Range<Int> {
    Int(nodes[node].start)..<Int(nodes[node].start) + Int(nodes[node].length)
  }

  /// All text in the subtree of `node`, scripts and the like left out, white space collapsed.
  func text(in node: Int, limit: Int = 4096) -> String {
    var out: [UInt8] = []
    var index = node
    let end = Int(nodes[node].end)
    while index < end, out.count < limit {
      let tag = nodes[index].tag
      if tag == .text {
        out.append(contentsOf: pool[textRange(index)])
      } else if tag.isSkipped, index != node {
        index = Int(nodes[index].end)
        continue
      } else if tag.isBlock || tag == .br {
        out.append(0x20)
      }
      index += 1
    }
    return Scan.collapsed(out)
  }

  /// Whether `node` lies in the subtree of `ancestor`.
  func contains(_ ancestor: Int, _ node: Int) -> Bool { node >= ancestor && node < Int(nodes[ancestor].end) }
}
