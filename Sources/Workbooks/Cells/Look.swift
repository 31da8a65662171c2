internal import CXlsxWriter

/// How a cell looks; colours are written as 0xRRGGBB.
package struct Look: Hashable, Sendable {
  /// Where the words stand from left to right.
  package enum Alignment: Hashable, Sendable {
    case leading, centre, trailing
  }

  /// The size of the letters in points; nil for the workbook's own.
  package var size: Double?
  /// Whether the letters are bold.
  package var isBold = false
  /// Whether the letters are slanted.
  package var isItalic = false
  /// The colour of the letters; nil for the usual one.
  package var ink: UInt32?
  /// The colour behind them; nil for none.
  package var ground: UInt32?
  /// The colour of a thin line below; nil for none.
  package var rule: UInt32?
  /// How numbers and days are written; nil for the usual way.
  package var numberFormat: String?
  /// Whether long words go on in the next line.
  package var wraps = false
  /// Whether the words stand a little away from the edge, as beside numbers.
  package var isIndented = false
  /// Whether the words begin at the top of the cell.
  package var isAtTop = false
  /// Whether the words are underlined, as links are.
  package var isUnderlined = false
  /// Where the words stand from left to right; nil leaves it to what the cell holds.
  package var alignment: Alignment?

  /// The usual look.
  package init() {}

  /// This look with changes.
  package func with(_ change: (inout Look) -> Void) -> Look {
    var copy = self
    change(&copy)
    return copy
  }
}

extension Look {
  /// Hands the look to the library.
  func apply(to format: UnsafeMutablePointer<lxw_format>) {
    // SAFETY: the format is alive, and the library copies the only text among these.
    if let size { unsafe format_set_font_size(format, size) }
    if isBold { unsafe format_set_bold(format) }
    if isItalic { unsafe format_set_italic(format) }
    if let ink { unsafe format_set_font_color(format, ink) }
    if let ground { unsafe format_set_bg_color(format, ground) }
    if let numberFormat { unsafe format_set_num_format(format, numberFormat) }
    if isIndented { unsafe format_set_indent(format, 1) }
    if wraps { unsafe format_set_text_wrap(format) }
    if isUnderlined {
      unsafe format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
    }
    if let rule {
      unsafe format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
      unsafe format_set_bottom_color(format, rule)
    }
    switch alignment {
    case .leading: unsafe format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
    case .centre: unsafe format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
    case .trailing: unsafe format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
    case nil: break
    }
    let height = isAtTop ? LXW_ALIGN_VERTICAL_TOP : LXW_ALIGN_VERTICAL_CENTER
    unsafe format_set_align(format, UInt8(height.rawValue))
  }
}
