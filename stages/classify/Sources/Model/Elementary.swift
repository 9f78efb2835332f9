/// Logarithm and exponential by sums, products and quotients alone, which IEEE 754 rounds alike everywhere: what the C
/// library gives differs in the last bits from one system to the next.
package enum Elementary {
  /// ln 2 in two parts, the first with zeros at its end, so that whole multiples of it are exact (Cody and Waite, 1980).
  private static let ln2High = 0.693147180369123816490
  private static let ln2Low = 1.90821492927058770002e-10

  /// The natural logarithm of a finite number above 0, right to some 15 digits; 0 for others.
  package static func ln(_ x: Double) -> Double {
    guard x > 0, x.isFinite else { return 0 }
    var exponent = Double(x.exponent)
    var significand = x.significand
    if significand > 1.4142135623730951 {
      significand /= 2
      exponent += 1
    }
    // ln m = 2 artanh z, z = (m - 1) / (m + 1), |z| < 0.172.
    let z = (significand - 1) / (significand + 1)
    let square = z * z
    var sum = 1.0 / 21
    sum = sum * square + 1.0 / 19
    sum = sum * square + 1.0 / 17
    sum = sum * square + 1.0 / 15
    sum = sum * square + 1.0 / 13
    sum = sum * square + 1.0 / 11
    sum = sum * square + 1.0 / 9
    sum = sum * square + 1.0 / 7
    sum = sum * square + 1.0 / 5
    sum = sum * square + 1.0 / 3
    sum = sum * square + 1
    return exponent * ln2High + (exponent * ln2Low + 2 * z * sum)
  }

  /// e to the power of `x`, right to some 15 digits; what is beyond ±700 counts as that, and 1 for what is no
  /// number.
  package static func exp(_ x: Double) -> Double {
    guard !x.isNaN else { return 1 }
    let x = min(max(x, -700), 700)
    let power = (x * 1.4426950408889634).rounded()
    let rest = x - power * ln2High - power * ln2Low
    // Taylor's series by Horner's rule, |rest| < 0.35.
    var sum = 1.0 / 6_227_020_800
    sum = sum * rest + 1.0 / 479_001_600
    sum = sum * rest + 1.0 / 39_916_800
    sum = sum * rest + 1.0 / 3_628_800
    sum = sum * rest + 1.0 / 362_880
    sum = sum * rest + 1.0 / 40_320
    sum = sum * rest + 1.0 / 5_040
    sum = sum * rest + 1.0 / 720
    sum = sum * rest + 1.0 / 120
    sum = sum * rest + 1.0 / 24
    sum = sum * rest + 1.0 / 6
    sum = sum * rest + 0.5
    sum = sum * rest + 1
    sum = sum * rest + 1
    return Double(sign: .plus, exponent: Int(power), significand: sum)
  }

  /// `1 / (1 + exp(-x))`.
  package static func sigmoid(_ x: Double) -> Double {
    if x >= 0 { return 1 / (1 + exp(-x)) }
    let power = exp(x)
    return power / (1 + power)
  }
}
