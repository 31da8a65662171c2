// The second stage, compiled for each instruction set as the scanner is; include this file behind it.

/// Whether two texts are the same, 64 bytes at a time; as many may be looked at behind their ends.
TARGET INLINE bool NAME(same)(const uint8_t *one, const uint8_t *other, uint32_t length) {
  for (uint32_t at = 0;; at += 64) {
    uint32_t left = length - at;
    uint64_t wanted = left < 64 ? ((uint64_t)1 << left) - 1 : ~(uint64_t)0;
    if ((MASK(LOAD(one + at) != LOAD(other + at)) & wanted) != 0) return false;
    if (left <= 64) return true;
  }
}

/// A column of which no known text is longer than `longest`, which costs less where it is a word or two.
TARGET INLINE uint32_t NAME(code_column)(delimited_rows rows, uint32_t column, uint32_t first,
                                         delimited_dictionary known, uint32_t longest, bool last,
                                         uint16_t *codes) {
  const uint32_t *place = rows.ends + (size_t)first * rows.width + column;
  for (uint32_t row = first; row < rows.count; row++, place += rows.width) {
    const uint8_t *text = rows.bytes + (place[0] + 1);
    uint32_t length = field_length(rows.bytes, place, last);
    if (length > longest) return row;
    words key = words_of(text, length, longest);
    for (uint64_t home = hash(key, length, longest) >> known.shift;; home++) {
      uint32_t number = known.homes[home & known.mask];
      const delimited_entry *entry = known.entries + number;
      bool same = entry->length == length;
      if (longest <= 16) same = same && entry->first == key.first;
      if (longest == 16) same = same && entry->last == key.last;
      if (longest > 16) same = same && NAME(same)(text, known.texts + entry->text, length);
      if (__builtin_expect(same, true)) {
        codes[row] = entry->code;
        break;
      }
      if (number == 0) return row;
    }
  }
  return rows.count;
}

TARGET static uint32_t NAME(code)(delimited_rows rows, uint32_t column, uint32_t first,
                                  delimited_dictionary known, uint16_t *codes) {
  uint32_t longest = class_of(known.longest);
  if (column + 1 == rows.width)
    return NAME(code_column)(rows, column, first, known, longest, true, codes);
  if (longest == 8) return NAME(code_column)(rows, column, first, known, 8, false, codes);
  if (longest == 16) return NAME(code_column)(rows, column, first, known, 16, false, codes);
  return NAME(code_column)(rows, column, first, known, ANY, false, codes);
}

TARGET static uint32_t NAME(points)(delimited_rows rows, uint32_t column, uint32_t columns,
                                    uint32_t first, const uint16_t *shorts, uint16_t *codes,
                                    uint32_t stride) {
  const uint32_t *place = rows.ends + (size_t)first * rows.width + column;
  points known = points_of(shorts);
  for (uint32_t row = first; row < rows.count; row++, place += rows.width) {
    uint16_t found[16];
    if (!PICK(rows.bytes, place, columns, &known, found))
      for (uint32_t i = 0; i < columns; i++) {
        uint32_t length = field_length(rows.bytes, place + i, column + i + 1 == rows.width);
        if (length > 1) return row;
        found[i] = shorts[length << 8 | rows.bytes[place[i] + 1]];
        if (found[i] == DELIMITED_UNKNOWN) return row;
      }
    for (uint32_t i = 0; i < columns; i++) codes[(size_t)i * stride + row] = found[i];
  }
  return rows.count;
}

#undef NAME
#undef TARGET
#undef PREFIX_XOR
#undef EMIT
#undef SHUFFLE
#undef PICK
