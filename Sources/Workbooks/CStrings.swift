/// Texts as C wants them, for as long as a closure runs.
enum CStrings {
  /// Lends several texts at once; the pointers end with the closure.
  static func with<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>]) -> Result
  ) -> Result {
    let copies = texts.map { text in
      let bytes = text.utf8CString
      let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
      for (offset, byte) in bytes.enumerated() {
        // SAFETY: there is room for every byte, the closing zero included.
        unsafe (copy + offset).initialize(to: byte)
      }
      return unsafe copy
    }
    defer { for copy in unsafe copies { unsafe copy.deallocate() } }
    return unsafe body(copies)
  }
}
