import Bytes
import StageKit
import Testing

private func canonical(_ values: [String: ParameterValue], _ resources: [String: Resource] = [:]) -> String {
  String(decoding: StageConfiguration(values: values, resources: resources).canonical, as: UTF8.self)
}

@Test func parametersAreWrittenInTheOrderOfTheirNames() {
  let values: [String: ParameterValue] = [
    "ä": .string("„x“\n"), "b": .boolean(false), "a": .integer(-3), "c": .number(0.4), "d": .duration(90),
    "e": .size(512), "f": .strings(["z", "a"]),
  ]
  #expect(canonical(values) == #"{"a":-3,"b":false,"c":0.4,"d":90,"e":512,"f":["z","a"],"ä":"„x“\n"}"#)
}

@Test func aFileCountsByItsContentAndNotItsName() {
  let one = Resource(path: "rules.yaml", bytes: [1, 2])
  let moved = Resource(path: "other/rules.yaml", bytes: [1, 2])
  let changed = Resource(path: "rules.yaml", bytes: [1, 3])
  let of = { (resource: Resource) in canonical(["rules": .file(resource.path)], ["rules": resource]) }
  #expect(of(one) == of(moved))
  #expect(of(one) != of(changed))
  #expect(of(one).contains(one.digest.hexadecimal))
}

@Test func defaultsStandWhereNothingIsGiven() {
  let descriptor = StageDescriptor(
    name: "test", version: "1", summary: "", scope: .document, reads: [], writes: [],
    parameters: [
      ParameterDeclaration("threshold", .number(0...1), default: .number(0.5), doc: ""),
      ParameterDeclaration("name", .string, optional: true, doc: ""),
    ])
  #expect(StageConfiguration(descriptor).number("threshold") == 0.5)
  #expect(StageConfiguration(descriptor).string("name") == nil)
  #expect(StageConfiguration(descriptor, ["threshold": .integer(1)]).number("threshold") == 1)
  #expect(StageConfiguration(descriptor).canonical != StageConfiguration(descriptor, ["name": .string("a")]).canonical)
}

@Test func corpusOptionChangesScopeAndReads() {
  let descriptor = StageDescriptor(
    name: "test", version: "1", summary: "", scope: .document, reads: [.text], writes: [],
    parameters: [ParameterDeclaration("across", .boolean, default: .boolean(false), doc: "")],
    corpusOption: .init("across", reads: [.id]))
  #expect(descriptor.configured(by: StageConfiguration(descriptor)) == descriptor)
  let across = descriptor.configured(by: StageConfiguration(descriptor, ["across": .boolean(true)]))
  #expect(across.scope == .corpus)
  #expect(across.reads == [.text, .id])
}
