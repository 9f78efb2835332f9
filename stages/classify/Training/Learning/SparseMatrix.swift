/// A matrix whose rows are texts and whose columns are features, of which few are not 0 (compressed sparse rows).
struct SparseMatrix: Sendable {
  /// Row `i` lies at `starts[i]..<starts[i + 1]`.
  var starts: [Int]
  var columns: [UInt32]
  var values: [Float]
  var width: Int

  var rows: Int { starts.count - 1 }

  /// The rows' columns and values, without bounds checks: the constructor of `View` checks them once.
  func withView<Result>(_ body: (View) -> Result) -> Result {
    starts.withUnsafeBufferPointer { starts in
      columns.withUnsafeBufferPointer { columns in
        values.withUnsafeBufferPointer { values in
          body(View(starts: starts, columns: columns, values: values, width: width))
        }
      }
    }
  }

  /// Only valid within `withView`.
  struct View {
    let starts: UnsafeBufferPointer<Int>
    let columns: UnsafeBufferPointer<UInt32>
    let values: UnsafeBufferPointer<Float>

    init(
      starts: UnsafeBufferPointer<Int>, columns: UnsafeBufferPointer<UInt32>, values: UnsafeBufferPointer<Float>,
      width: Int
    ) {
      precondition(columns.count == values.count && starts.last == columns.count, "rows end beside the columns")
      precondition(columns.allSatisfy { $0 < width }, "a column lies outside of the matrix")
      self.starts = starts
      self.columns = columns
      self.values = values
    }

    /// The product of row `row` with `weights`, summed in a fixed order.
    @inline(__always)
    func product(_ row: Int, _ weights: UnsafeMutablePointer<Float>) -> Float {
      let (start, end) = (starts[row], starts[row + 1])
      let columns = columns.baseAddress.unsafelyUnwrapped
      let values = values.baseAddress.unsafelyUnwrapped
      var sums = SIMD4<Float>.zero
      var at = start
      while at &+ 4 <= end {
        sums.x += values[at] * weights[Int(columns[at])]
        sums.y += values[at &+ 1] * weights[Int(columns[at &+ 1])]
        sums.z += values[at &+ 2] * weights[Int(columns[at &+ 2])]
        sums.w += values[at &+ 3] * weights[Int(columns[at &+ 3])]
        at &+= 4
      }
      while at < end {
        sums.x += values[at] * weights[Int(columns[at])]
        at &+= 1
      }
      return (sums.x + sums.y) + (sums.z + sums.w)
    }

    /// Adds `factor` times the row to `weights`.
    @inline(__always)
    func add(_ row: Int, times factor: Float, to weights: UnsafeMutablePointer<Float>) {
      let columns = columns.baseAddress.unsafelyUnwrapped
      let values = values.baseAddress.unsafelyUnwrapped
      var at = starts[row]
      let end = starts[row + 1]
      while at < end {
        weights[Int(columns[at])] += factor * values[at]
        at &+= 1
      }
    }
  }
}
