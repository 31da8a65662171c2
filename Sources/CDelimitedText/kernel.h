// The scanner, written once and compiled for each instruction set: define NAME, TARGET, PREFIX_XOR,
// EMIT and, where bytes can be looked up sixteen at a time, SHUFFLE; then include this file.

TARGET static inline uint64_t NAME(equal)(bytes64 text, uint8_t byte) { return MASK(text == byte); }

#ifdef SHUFFLE
/// Not 0 where a byte cannot follow those before it (Keiser and Lemire, "Validating UTF-8 in less
/// than one instruction per byte", 2021).
TARGET static inline bytes64 NAME(broken)(const uint8_t *at, bytes64 text) {
  bytes64 one = LOAD(at - 1), two = LOAD(at - 2), three = LOAD(at - 3);
  bytes64 pairs = SHUFFLE(first_high, one >> 4) & SHUFFLE(first_low, one & 15) &
                  SHUFFLE(second_high, text >> 4);
  bytes64 must = __builtin_elementwise_sub_sat(two, (bytes64){} + 0x60) |
                 __builtin_elementwise_sub_sat(three, (bytes64){} + 0x70);
  return (must & 0x80) ^ pairs;
}
#else
TARGET static inline bytes64 NAME(broken)(const uint8_t *at, bytes64 text) {
  uint8_t broken[64] = {};
  if (MASK(text >= 0x80) | (uint64_t)((at[-1] | at[-2] | at[-3]) & 0x80))
    for (int i = 0; i < 64; i++) broken[i] = is_broken(at + i);
  return LOAD(broken);
}
#endif

TARGET static size_t NAME(count)(const uint8_t *bytes, size_t count, uint8_t byte) {
  size_t found = 0, i = 0;
  for (; i + 64 <= count; i += 64)
    found += (size_t)__builtin_popcountll(NAME(equal)(LOAD(bytes + i), byte));
  for (; i < count; i++) found += bytes[i] == byte;
  return found;
}

/// One word of 64 bytes, of which the first `count` belong to the text.
TARGET INLINE uint32_t *NAME(word)(delimited_scan *s, const uint8_t *bytes, uint32_t at,
                                   uint32_t count, bytes64 *broken, uint32_t *next) {
  bytes64 text = LOAD(bytes + at);
  uint32_t last = count - 1;
  uint64_t valid = ~(uint64_t)0 >> (63 - last);
  uint64_t quote = NAME(equal)(text, '"') & valid, lf = NAME(equal)(text, '\n') & valid;
  uint64_t cr = NAME(equal)(text, '\r') & valid;
  uint64_t inside = PREFIX_XOR(quote) ^ s->inside;
  uint64_t end = ((NAME(equal)(text, s->delimiter) & valid) | lf) & ~inside;
  uint64_t open = quote & inside, close = quote & ~inside;
  // A quote opens a field or doubles one before it, and behind a closing one the field ends.
  uint64_t damage = open & ~((end | close) << 1 | s->after_end);
  damage |= (close << 1 | s->after_close) & ~(end | open | cr);
  // A carriage return belongs to a line feed, and a text has no NUL.
  damage |= ((cr << 1 | s->after_cr) & ~lf) | NAME(equal)(text, 0);
  s->damage |= damage & valid;
  *broken |= NAME(broken)(bytes + at, text) & (count < 64 ? LOAD(lanes + 64 - count) : ~(bytes64){});
  s->inside = 0 - (inside >> last & 1);
  s->after_end = (end | close) >> last & 1;
  s->after_close = close >> last & 1;
  s->after_cr = cr >> last & 1;
  s->line_feeds += (uint64_t)__builtin_popcountll(lf);
  s->row_ends += (uint64_t)__builtin_popcountll(lf & ~inside);
  return EMIT(next, end, at);
}

TARGET static size_t NAME(index)(delimited_scan *scan, const uint8_t *bytes, uint32_t from,
                                 uint32_t to, uint32_t *positions) {
  delimited_scan s = *scan;
  uint32_t *next = positions, at = from;
  bytes64 broken = {};
  for (; at + 64 <= to; at += 64) next = NAME(word)(&s, bytes, at, 64, &broken, next);
  if (at < to) next = NAME(word)(&s, bytes, at, to - at, &broken, next);
  s.damage |= MASK(broken != 0);
  *scan = s;
  return (size_t)(next - positions);
}
