// Reading delimited text in two stages: where fields and rows end, and whether all is plain; then what
// stands in a column.

#include "CDelimitedText.h"
#include <string.h>
#if defined(__x86_64__)
#include <immintrin.h>
#elif defined(__aarch64__)
#include <arm_neon.h>
#endif

typedef uint8_t bytes64 __attribute__((vector_size(64), aligned(1)));
typedef _Bool bits64 __attribute__((ext_vector_type(64)));
typedef uint8_t bytes8 __attribute__((vector_size(8)));
typedef uint32_t words8 __attribute__((vector_size(32), aligned(4)));
#pragma clang diagnostic ignored "-Wpsabi"
#define INLINE static inline __attribute__((always_inline))

#define LOAD(at) (*(const bytes64 *)(at))

#if defined(__aarch64__)
// Each byte keeps the bit of its place, and three rounds of pairwise sums gather them.
INLINE uint64_t mask_of(bytes64 truth) {
  const uint8x16_t bit = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  uint8x16_t part[4];
  memcpy(part, &truth, 64);
  uint8x16_t low = vpaddq_u8(vandq_u8(part[0], bit), vandq_u8(part[1], bit));
  uint8x16_t high = vpaddq_u8(vandq_u8(part[2], bit), vandq_u8(part[3], bit));
  low = vpaddq_u8(low, high);
  return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(low, low)), 0);
}
#define MASK(truth) mask_of((bytes64)(truth))
#else
#define MASK(truth) __builtin_bit_cast(uint64_t, __builtin_convertvector(truth, bits64))
#endif

/// All bits, then none: a load at the right distance selects the first bytes of a word.
static uint8_t lanes[128];
/// The places in a word.
static uint8_t every[64];

// What two bytes that stand side by side may not be, by their halves, one bit for each mistake.
enum {
  SHORT = 1, LONG = 2, OVER3 = 4, LARGE = 8, SURROGATE = 16, OVER2 = 32, LARGE1000 = 64,
  OVER4 = 64, CONTS = 128, CARRY = SHORT | LONG | CONTS, BIG = CARRY | LARGE | LARGE1000,
};
static const uint8_t first_high[16] = {
    LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG, CONTS, CONTS, CONTS, CONTS, SHORT | OVER2,
    SHORT, SHORT | OVER3 | SURROGATE, SHORT | LARGE | LARGE1000 | OVER4};
static const uint8_t first_low[16] = {
    CARRY | OVER3 | OVER2 | OVER4, CARRY | OVER2, CARRY, CARRY, CARRY | LARGE, BIG, BIG, BIG, BIG,
    BIG, BIG, BIG, BIG, BIG | SURROGATE, BIG, BIG};
static const uint8_t second_high[16] = {
    SHORT, SHORT, SHORT, SHORT, SHORT, SHORT, SHORT, SHORT,
    LONG | OVER2 | CONTS | OVER3 | LARGE1000 | OVER4, LONG | OVER2 | CONTS | OVER3 | LARGE,
    LONG | OVER2 | CONTS | SURROGATE | LARGE, LONG | OVER2 | CONTS | SURROGATE | LARGE,
    SHORT, SHORT, SHORT, SHORT};

/// The same for one byte, where nothing looks up sixteen at a time.
__attribute__((unused)) static uint8_t is_broken(const uint8_t *at) {
  uint8_t pairs = first_high[at[-1] >> 4] & first_low[at[-1] & 15] & second_high[at[0] >> 4];
  return pairs ^ (at[-2] >= 0xE0 || at[-3] >= 0xF0 ? 0x80 : 0);
}

/// The places of the bits of every byte, in order.
static uint8_t places[256][8];
__attribute__((constructor)) static void fill_tables(void) {
  for (int i = 0; i < 64; i++) every[i] = (uint8_t)i, lanes[i] = 0xFF;
  for (int byte = 0; byte < 256; byte++)
    for (int bit = 0, n = 0; bit < 8; bit++)
      if (byte >> bit & 1) places[byte][n++] = (uint8_t)bit;
}

/// Writes eight places at a time, wanted or not: no branch has to guess how many fields there are.
INLINE uint32_t *emit(uint32_t *next, uint64_t bits, uint32_t at) {
  for (int i = 0; i < 8; i++, bits >>= 8, at += 8) {
    bytes8 found = *(const bytes8 *)places[bits & 255];
    *(words8 *)next = __builtin_convertvector(found, words8) + at;
    next += __builtin_popcount((unsigned)(bits & 255));
  }
  return next;
}

/// Every bit becomes the parity of those up to it: set from an opening quote to before a closing one.
INLINE uint64_t prefix_xor(uint64_t bits) {
  for (int shift = 1; shift < 64; shift *= 2) bits ^= bits << shift;
  return bits;
}

INLINE uint64_t eight(const uint8_t *at) {
  uint64_t bytes;
  memcpy(&bytes, at, 8);
  return bytes;
}

/// Longer than any text.
enum { ANY = INT32_MAX };

/// How many bytes of a text have to be looked at where none is longer than so much.
INLINE uint32_t class_of(uint32_t longest) { return longest <= 8 ? 8 : longest <= 16 ? 16 : ANY; }

/// Eight bytes of a text from its beginning, before its end and in its middle.
typedef struct {
  uint64_t first, last, inner;
} words;

/// No branch has to guess the length: what eight bytes hold too much of is shifted out, in two halves.
INLINE words words_of(const uint8_t *text, uint32_t length, uint32_t longest) {
  uint32_t half = (8 - (length < 8 ? length : 8)) * 4;
  uint32_t middle = ((length > 8 ? length : 8) >> 1) - 4;
  words found = {.first = eight(text) << half << half};
  if (longest > 8) found.last = eight(text + (int64_t)length - 8) >> half >> half;
  if (longest > 16) found.inner = eight(text + middle) << half << half;
  return found;
}

/// Every bit of the key is felt in the uppermost bits.
INLINE uint64_t hash(words key, uint32_t length, uint32_t longest) {
  uint64_t mixed = key.first ^ length;
  if (longest > 8) mixed ^= key.last << 29 | key.last >> 35;
  if (longest > 16) mixed ^= key.inner << 17 | key.inner >> 47;
  return mixed * 0xD6E8FEB86659FD93u;
}

/// How long a field is; a carriage return before the last line feed is not part of it.
INLINE uint32_t field_length(const uint8_t *bytes, const uint32_t *place, bool last) {
  uint32_t length = place[1] - place[0] - 1;
  return length - (last && length > 0 && bytes[place[1] - 1] == '\r');
}

/// The codes of an empty field and of the sixteen bytes from '0' on, 255 where there is none.
typedef struct {
  uint8_t digits[16];
  uint8_t empty;
} points;

INLINE points points_of(const uint16_t *shorts) {
  points known = {.empty = shorts[0] < 255 ? (uint8_t)shorts[0] : 255};
  for (int i = 0; i < 16; i++) {
    uint16_t code = shorts[1 << 8 | ('0' + i)];
    known.digits[i] = code < 255 ? (uint8_t)code : 255;
  }
  return known;
}
/// Where nothing looks at sixteen fields at once.
#define NEVER(bytes, place, columns, known, found) ((void)known, false)

#define NAME(name) plain_##name
#define TARGET
#define PREFIX_XOR prefix_xor
#define EMIT emit
#if defined(__aarch64__)
INLINE bytes64 shuffle_neon(const uint8_t *table, bytes64 places) {
  uint8x16_t part[4], all = vld1q_u8(table);
  memcpy(part, &places, 64);
  for (int i = 0; i < 4; i++) part[i] = vqtbl1q_u8(all, part[i]);
  return *(const bytes64 *)part;
}
#define SHUFFLE shuffle_neon
#endif
#define PICK NEVER
#include "kernel.h"
#include "rows.h"

#if defined(__x86_64__)
#define AVX2 __attribute__((target("avx2,bmi,bmi2,lzcnt,popcnt,pclmul")))
#define AVX512 \
  __attribute__((target("avx512f,avx512bw,avx512vl,avx512vbmi,avx512vbmi2,avx2,bmi,bmi2,lzcnt,popcnt,pclmul")))

#define CARRYLESS(bits) \
  (uint64_t)_mm_cvtsi128_si64( \
      _mm_clmulepi64_si128(_mm_cvtsi64_si128((long long)(bits)), _mm_set1_epi8(-1), 0))

AVX2 INLINE bytes64 shuffle_avx2(const uint8_t *table, bytes64 places) {
  __m256i all = _mm256_broadcastsi128_si256(_mm_loadu_si128((const void *)table)), part[2];
  memcpy(part, &places, 64);
  part[0] = _mm256_shuffle_epi8(all, part[0]), part[1] = _mm256_shuffle_epi8(all, part[1]);
  return *(const bytes64 *)part;
}
#define NAME(name) avx2_##name
#define TARGET AVX2
#define PREFIX_XOR CARRYLESS
#define EMIT emit
#define SHUFFLE shuffle_avx2
#define PICK NEVER
#include "kernel.h"
#include "rows.h"

AVX512 INLINE bytes64 shuffle_avx512(const uint8_t *table, bytes64 places) {
  __m512i all = _mm512_broadcast_i32x4(_mm_loadu_si128((const void *)table));
  return (bytes64)_mm512_shuffle_epi8(all, (__m512i)places);
}
#define WRITE(part)                                                    \
  _mm512_storeu_si512(next + 16 * part,                                \
                      _mm512_add_epi32(base, _mm512_cvtepu8_epi32(     \
                                                 _mm512_extracti32x4_epi32(packed, part))))
AVX512 INLINE uint32_t *emit_avx512(uint32_t *next, uint64_t bits, uint32_t at) {
  __m512i packed = _mm512_maskz_compress_epi8(bits, _mm512_loadu_si512(every));
  __m512i base = _mm512_set1_epi32((int)at);
  int count = __builtin_popcountll(bits);
  // Answers by a single digit make more than 16 fields in a word, but hardly ever more than 32.
  WRITE(0), WRITE(1);
  if (__builtin_expect(count > 32, 0)) WRITE(2), WRITE(3);
  return next + count;
}

/// The codes of up to sixteen fields side by side, none longer than a byte, all at once.
AVX512 INLINE bool pick_avx512(const uint8_t *bytes, const uint32_t *place, uint32_t columns,
                               const points *known, uint16_t *found) {
  __mmask16 used = (__mmask16)((1u << columns) - 1);
  __m512i before = _mm512_loadu_si512(place), end = _mm512_loadu_si512(place + 1);
  __m512i length = _mm512_sub_epi32(end, before), front = _mm512_set1_epi32((int)place[0]);
  __mmask16 answered = _mm512_cmpeq_epi32_mask(length, _mm512_set1_epi32(2));
  __mmask16 longer = _mm512_cmpgt_epu32_mask(length, _mm512_set1_epi32(2));
  __m128i places = _mm512_cvtepi32_epi8(_mm512_sub_epi32(before, front));
  __m512i text = _mm512_loadu_si512(bytes + (place[0] + 1));
  __m128i letters = _mm512_castsi512_si128(
      _mm512_permutexvar_epi8(_mm512_castsi128_si512(places), text));
  __m128i digit = _mm_sub_epi8(letters, _mm_set1_epi8('0'));
  __mmask16 strange = _mm_cmpgt_epu8_mask(digit, _mm_set1_epi8(15)) & answered;
  __m128i code = _mm_mask_shuffle_epi8(_mm_set1_epi8((char)known->empty), answered,
                                       _mm_loadu_si128((const void *)known->digits), digit);
  strange |= _mm_cmpeq_epi8_mask(code, _mm_set1_epi8(-1));
  _mm256_storeu_si256((void *)found, _mm256_cvtepu8_epi16(code));
  return ((strange | longer) & used) == 0;
}
#define NAME(name) avx512_##name
#define TARGET AVX512
#define PREFIX_XOR CARRYLESS
#define EMIT emit_avx512
#define SHUFFLE shuffle_avx512
#define PICK pick_avx512
#include "kernel.h"
#include "rows.h"
#define CHOOSE(variant, name, ...) \
  variant == 2 ? avx512_##name(__VA_ARGS__) : variant == 1 ? avx2_##name(__VA_ARGS__) : plain_##name(__VA_ARGS__)
#else
#define CHOOSE(variant, name, ...) ((void)variant, plain_##name(__VA_ARGS__))
#endif

int delimited_best_variant(void) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("pclmul")) return 0;
  return __builtin_cpu_supports("avx512vbmi2") && __builtin_cpu_supports("avx512bw") ? 2 : 1;
#else
  return 0;
#endif
}

delimited_scan delimited_begin(const uint8_t *bytes, uint8_t delimiter, bool inside) {
  uint8_t before = bytes[-1];
  return (delimited_scan){
      .inside = inside ? ~(uint64_t)0 : 0,
      .after_end = !inside && (before == delimiter || before == '\n' || before == '"'),
      .after_close = !inside && before == '"',
      .after_cr = before == '\r',
      .delimiter = delimiter,
  };
}

size_t delimited_index(delimited_scan *scan, int variant, const uint8_t *bytes, uint32_t from,
                       uint32_t to, uint32_t *positions) {
  return CHOOSE(variant, index, scan, bytes, from, to, positions);
}

size_t delimited_count(int variant, const uint8_t *bytes, size_t count, uint8_t byte) {
  return CHOOSE(variant, count, bytes, count, byte);
}

delimited_entry delimited_key(const uint8_t *text, uint32_t length, uint32_t longest) {
  uint32_t class = class_of(longest);
  words key = words_of(text, length, ANY);
  return (delimited_entry){
      .first = key.first, .last = key.last, .length = length,
      .home = (uint32_t)(hash(words_of(text, length, class), length, class) >> 32)};
}

uint32_t delimited_code(int variant, delimited_rows rows, uint32_t column, uint32_t first,
                        delimited_dictionary known, uint16_t *codes) {
  return CHOOSE(variant, code, rows, column, first, known, codes);
}

uint32_t delimited_points(int variant, delimited_rows rows, uint32_t column, uint32_t columns,
                          uint32_t first, const uint16_t *shorts, uint16_t *codes,
                          uint32_t stride) {
  return CHOOSE(variant, points, rows, column, columns, first, shorts, codes, stride);
}

/// Whether a text begins with something that is surely no blank; a byte or two may be read behind it.
INLINE bool begins_with_letter(const uint8_t *text) {
  if (text[0] < 0x7F) return text[0] > ' ' && text[0] != '\'';
  switch (text[0]) {
    // All blanks beyond ASCII begin so.
    case 0x7F: return false;
    case 0xC2: return text[1] != 0x85 && text[1] != 0xA0;
    case 0xE1: return text[1] != 0x9A;
    case 0xE2: return text[1] > 0x81 || (text[1] == 0x80 && text[2] >= 0x90 && text[2] < 0xA8);
    case 0xE3: return text[1] != 0x80 || text[2] != 0x80;
    case 0xEF: return text[1] != 0xBB;
    default: return true;
  }
}

uint32_t delimited_presence(delimited_rows rows, uint32_t column, uint32_t first, uint32_t longest,
                            uint16_t empty, uint16_t present, uint16_t *codes) {
  const uint32_t *place = rows.ends + (size_t)first * rows.width + column;
  bool last = column + 1 == rows.width;
  for (uint32_t row = first; row < rows.count; row++, place += rows.width) {
    const uint8_t *text = rows.bytes + (place[0] + 1);
    uint32_t length = field_length(rows.bytes, place, last);
    bool quoted = length > 1 && *text == '"';
    text += quoted, length -= 2 * quoted;
    if (length > 0 && (length > longest || !begins_with_letter(text))) return row;
    codes[row] = length > 0 ? present : empty;
  }
  return rows.count;
}
