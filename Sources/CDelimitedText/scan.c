// The first stage of reading delimited text: where fields and rows end, and whether all is plain.

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
#include "kernel.h"

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
#include "kernel.h"

AVX512 INLINE bytes64 shuffle_avx512(const uint8_t *table, bytes64 places) {
  __m512i all = _mm512_broadcast_i32x4(_mm_loadu_si128((const void *)table));
  return (bytes64)_mm512_shuffle_epi8(all, (__m512i)places);
}
AVX512 INLINE uint32_t *emit_avx512(uint32_t *next, uint64_t bits, uint32_t at) {
  __m512i packed = _mm512_maskz_compress_epi8(bits, _mm512_loadu_si512(every));
  __m512i base = _mm512_set1_epi32((int)at);
  int count = __builtin_popcountll(bits);
  _mm512_storeu_si512(
      next, _mm512_add_epi32(base, _mm512_cvtepu8_epi32(_mm512_castsi512_si128(packed))));
  for (int done = 16; __builtin_expect(done < count, 0); done += 16) {
    packed = _mm512_alignr_epi32(packed, packed, 4);
    _mm512_storeu_si512(
        next + done, _mm512_add_epi32(base, _mm512_cvtepu8_epi32(_mm512_castsi512_si128(packed))));
  }
  return next + count;
}
#define NAME(name) avx512_##name
#define TARGET AVX512
#define PREFIX_XOR CARRYLESS
#define EMIT emit_avx512
#define SHUFFLE shuffle_avx512
#include "kernel.h"
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
