/*
 * Pixels of a sequential JPEG picture, for WebAssembly with vectors; `npm run kernels` makes kernel-module.ts of it.
 *
 * Every pixel is what pdf.js makes of it, to the last bit (the same integer transform, by C. Loeffler et al. 1989, with the same
 * roundings). Whatever is unusual fails, and is left to pdf.js. A picture is decoded one row of MCUs at a time.
 */
#include <stdint.h>
#include <wasm_simd128.h>

#define EXPORT(name) __attribute__((export_name(#name), visibility("default")))

enum { BLOCK = 64, SIDE = 8, FAST_BITS = 9, CODE_BITS = 16, TABLES = 4, COMPONENTS = 3, MARKER = 0xff, END = 0xd9, RESTART = 0xd0 };

typedef struct {
  /* Length and value by the next FAST_BITS bits; 0: the code is longer. */
  uint16_t fast[1 << FAST_BITS];
  int32_t most[CODE_BITS + 1];
  int32_t place[CODE_BITS + 1];
  uint8_t values[256];
} Codes;

typedef struct {
  int32_t across, down, factors, dc, ac, stride;
  uint8_t *plane;
  int32_t last;
} Component;

static Codes codes[2 * TABLES];
static uint16_t factors[TABLES][BLOCK];
static Component components[COMPONENTS];
static int16_t coefficients[BLOCK] __attribute__((aligned(16)));

static const uint8_t *next, *end;
static uint64_t bits;
static int count, failed, restart, left, markers;

static const uint8_t ZIGZAG[BLOCK] = {0,  1,  8,  16, 9,  2,  3,  10, 17, 24, 32, 25, 18, 11, 4,  5,  12, 19, 26, 33, 40, 48,
                                      41, 34, 27, 20, 13, 6,  7,  14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23,
                                      30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63};

EXPORT(componentAt) Component *component_at(int index) { return &components[index]; }

/* Sets the factors of a quantization table from those in the order of the file. */
EXPORT(setFactors) void set_factors(int table, const uint8_t *from) {
  for (int at = 0; at < BLOCK; at++) factors[table][ZIGZAG[at]] = from[at];
}

/* Builds a table of codes from the numbers of codes of each length and their values. Answers 0 where there are too many. */
EXPORT(setCodes) int set_codes(int table, const uint8_t *lengths, const uint8_t *values) {
  Codes *t = &codes[table];
  for (int at = 0; at < 1 << FAST_BITS; at++) t->fast[at] = 0;
  int code = 0, value = 0;
  for (int length = 1; length <= CODE_BITS; length++, code <<= 1) {
    t->place[length] = value - code;
    for (int n = 0; n < lengths[length - 1]; n++, code++, value++) {
      if (value > 255 || code >= 1 << length) return 0;
      t->values[value] = values[value];
      if (length > FAST_BITS) continue;
      int first = code << (FAST_BITS - length);
      for (int at = first; at < first + (1 << (FAST_BITS - length)); at++) t->fast[at] = (uint16_t)(length << 8 | values[value]);
    }
    t->most[length] = code - 1;
  }
  return 1;
}

/* Makes ready for a scan: `every` MCUs there is a restart marker, or never (0). */
EXPORT(begin) void begin(const uint8_t *from, int length, int every) {
  next = from;
  end = from + length;
  bits = 0;
  count = failed = markers = 0;
  restart = left = every;
  for (int n = 0; n < COMPONENTS; n++) components[n].last = 0;
}

/* Takes bytes up to a marker; behind it zeros follow, and `count` tells when they are read. */
static inline void fill(void) {
  while (count <= 56) {
    if (next >= end) return;
    uint64_t byte = *next;
    if (byte == MARKER) {
      if (next + 1 >= end || next[1] != 0) return;
      next++;
    }
    next++;
    bits |= byte << (56 - count);
    count += 8;
  }
}

static inline int take(int n) {
  int value = (int)(bits >> (64 - n));
  bits <<= n;
  count -= n;
  return value;
}

static inline int symbol(const Codes *t) {
  int top = (int)(bits >> (64 - CODE_BITS)), entry = t->fast[top >> (CODE_BITS - FAST_BITS)];
  if (entry) {
    take(entry >> 8);
    return entry & 255;
  }
  for (int length = FAST_BITS + 1; length <= CODE_BITS; length++) {
    int code = top >> (CODE_BITS - length);
    if (code > t->most[length]) continue;
    take(length);
    return t->values[(t->place[length] + code) & 255];
  }
  failed = 1;
  return 0;
}

static inline int extended(int length) {
  int n = take(length);
  return n >= 1 << (length - 1) ? n : n - (1 << length) + 1;
}

/* The coefficients of a block. Answers the place of the last that is not zero, in the order of the file. */
static int read_block(Component *c) {
  for (int at = 0; at < BLOCK; at += 8) wasm_v128_store(coefficients + at, wasm_i32x4_const_splat(0));
  if (count < 32) fill();
  int length = symbol(&codes[c->dc]);
  if (length > 15) return failed = 1, 0;
  if (length > 0) c->last += extended(length);
  coefficients[0] = (int16_t)c->last;
  const Codes *ac = &codes[TABLES + c->ac];
  int last = 0;
  for (int at = 1; at < BLOCK; at++) {
    if (count < 32) fill();
    int both = symbol(ac), size = both & 15;
    if (size == 0) {
      if (both >> 4 < 15) break;
      at += 15;
      continue;
    }
    at += both >> 4;
    if (at >= BLOCK) return failed = 1, 0;
    coefficients[ZIGZAG[at]] = (int16_t)extended(size);
    last = at;
  }
  if (count < 0) failed = 1;
  return last;
}

/* Cosines and sines of the transform, 12 binary places. */
enum { COS_1 = 4017, SIN_1 = 799, COS_3 = 3406, SIN_3 = 2276, COS_6 = 1567, SIN_6 = 3784, SQRT_2 = 5793, HALF_SQRT_2 = 2896 };

#define TIMES(a, b) ((int32_t)((uint32_t)(a) * (uint32_t)(b)))

static inline void transform_row(const int16_t *c, const uint16_t *f, int16_t *p) {
  int32_t v0, v1, v2, v3, v4, v5, v6, v7, t;
  if ((c[1] | c[2] | c[3] | c[4] | c[5] | c[6] | c[7]) == 0) {
    t = c[0] == 0 ? 0 : (TIMES(SQRT_2, TIMES(c[0], f[0])) + 512) >> 10;
    wasm_v128_store(p, wasm_i16x8_splat((int16_t)t));
    return;
  }
  int32_t p1 = TIMES(c[1], f[1]), p7 = TIMES(c[7], f[7]);
  v0 = (TIMES(SQRT_2, TIMES(c[0], f[0])) + 128) >> 8;
  v1 = (TIMES(SQRT_2, TIMES(c[4], f[4])) + 128) >> 8;
  v2 = TIMES(c[2], f[2]);
  v3 = TIMES(c[6], f[6]);
  v4 = (TIMES(HALF_SQRT_2, p1 - p7) + 128) >> 8;
  v7 = (TIMES(HALF_SQRT_2, p1 + p7) + 128) >> 8;
  v5 = TIMES(TIMES(c[3], f[3]), 16);
  v6 = TIMES(TIMES(c[5], f[5]), 16);
  v0 = (v0 + v1 + 1) >> 1;
  v1 = v0 - v1;
  t = (TIMES(v2, SIN_6) + TIMES(v3, COS_6) + 128) >> 8;
  v2 = (TIMES(v2, COS_6) - TIMES(v3, SIN_6) + 128) >> 8;
  v3 = t;
  v4 = (v4 + v6 + 1) >> 1;
  v6 = v4 - v6;
  v7 = (v7 + v5 + 1) >> 1;
  v5 = v7 - v5;
  v0 = (v0 + v3 + 1) >> 1;
  v3 = v0 - v3;
  v1 = (v1 + v2 + 1) >> 1;
  v2 = v1 - v2;
  t = (TIMES(v4, SIN_3) + TIMES(v7, COS_3) + 2048) >> 12;
  v4 = (TIMES(v4, COS_3) - TIMES(v7, SIN_3) + 2048) >> 12;
  v7 = t;
  t = (TIMES(v5, SIN_1) + TIMES(v6, COS_1) + 2048) >> 12;
  v5 = (TIMES(v5, COS_1) - TIMES(v6, SIN_1) + 2048) >> 12;
  v6 = t;
  p[0] = (int16_t)(v0 + v7);
  p[7] = (int16_t)(v0 - v7);
  p[1] = (int16_t)(v1 + v6);
  p[6] = (int16_t)(v1 - v6);
  p[2] = (int16_t)(v2 + v5);
  p[5] = (int16_t)(v2 - v5);
  p[3] = (int16_t)(v3 + v4);
  p[4] = (int16_t)(v3 - v4);
}

#define MUL(v, n) wasm_i32x4_mul(v, wasm_i32x4_const_splat(n))
#define ADD wasm_i32x4_add
#define SUB wasm_i32x4_sub
#define ROUND(v, n) wasm_i32x4_shr(ADD(v, wasm_i32x4_const_splat(1 << (n - 1))), n)

/* Four columns; the pixels go to `out`, eight rows of four values. */
static inline void transform_columns(const int16_t *p, v128_t *out) {
  v128_t c[SIDE];
  for (int n = 0; n < SIDE; n++) c[n] = wasm_i32x4_load16x4(p + SIDE * n);
  v128_t any = wasm_v128_or(wasm_v128_or(wasm_v128_or(c[1], c[2]), wasm_v128_or(c[3], c[4])), wasm_v128_or(wasm_v128_or(c[5], c[6]), c[7]));
  v128_t plain = wasm_i32x4_eq(any, wasm_i32x4_const_splat(0));
  v128_t t = ROUND(MUL(c[0], SQRT_2), 14);
  /* From -2040 to 2024 it is brought to 0 … 255; what lies beyond is cut off. */
  v128_t flat = wasm_i32x4_shr(ADD(t, wasm_i32x4_const_splat(2056)), 4);
  flat = wasm_v128_bitselect(wasm_i32x4_const_splat(255), flat, wasm_i32x4_ge(t, wasm_i32x4_const_splat(2024)));
  flat = wasm_v128_andnot(flat, wasm_i32x4_lt(t, wasm_i32x4_const_splat(-2040)));
  if (wasm_i32x4_all_true(plain)) {
    for (int n = 0; n < SIDE; n++) out[n] = flat;
    return;
  }
  v128_t v0 = ROUND(MUL(c[0], SQRT_2), 12), v1 = ROUND(MUL(c[4], SQRT_2), 12), v2 = c[2], v3 = c[6];
  v128_t v4 = ROUND(MUL(SUB(c[1], c[7]), HALF_SQRT_2), 12), v7 = ROUND(MUL(ADD(c[1], c[7]), HALF_SQRT_2), 12), v5 = c[3], v6 = c[5];
  v0 = ADD(ROUND(ADD(v0, v1), 1), wasm_i32x4_const_splat(4112));
  v1 = SUB(v0, v1);
  t = ROUND(ADD(MUL(v2, SIN_6), MUL(v3, COS_6)), 12);
  v2 = ROUND(SUB(MUL(v2, COS_6), MUL(v3, SIN_6)), 12);
  v3 = t;
  v4 = ROUND(ADD(v4, v6), 1);
  v6 = SUB(v4, v6);
  v7 = ROUND(ADD(v7, v5), 1);
  v5 = SUB(v7, v5);
  v0 = ROUND(ADD(v0, v3), 1);
  v3 = SUB(v0, v3);
  v1 = ROUND(ADD(v1, v2), 1);
  v2 = SUB(v1, v2);
  t = ROUND(ADD(MUL(v4, SIN_3), MUL(v7, COS_3)), 12);
  v4 = ROUND(SUB(MUL(v4, COS_3), MUL(v7, SIN_3)), 12);
  v7 = t;
  t = ROUND(ADD(MUL(v5, SIN_1), MUL(v6, COS_1)), 12);
  v5 = ROUND(SUB(MUL(v5, COS_1), MUL(v6, SIN_1)), 12);
  v6 = t;
  v128_t pixels[SIDE] = {ADD(v0, v7), ADD(v1, v6), ADD(v2, v5), ADD(v3, v4), SUB(v3, v4), SUB(v2, v5), SUB(v1, v6), SUB(v0, v7)};
  for (int n = 0; n < SIDE; n++) {
    v128_t level = wasm_i32x4_min(wasm_i32x4_const_splat(255), wasm_i32x4_max(wasm_i32x4_const_splat(0), wasm_i32x4_shr(pixels[n], 4)));
    out[n] = wasm_v128_bitselect(flat, level, plain);
  }
}

static void write_block(const uint16_t *f, int last, uint8_t *to, int stride) {
  int16_t p[BLOCK] __attribute__((aligned(16)));
  if (last == 0) {
    int32_t t = (TIMES(SQRT_2, (int16_t)((TIMES(SQRT_2, TIMES(coefficients[0], f[0])) + 512) >> 10)) + 8192) >> 14;
    v128_t level = wasm_i8x16_splat((int8_t)(t < -2040 ? 0 : t >= 2024 ? 255 : (t + 2056) >> 4));
    for (int row = 0; row < SIDE; row++, to += stride) wasm_v128_store64_lane(to, level, 0);
    return;
  }
  for (int row = 0; row < SIDE; row++) transform_row(coefficients + SIDE * row, f + SIDE * row, p + SIDE * row);
  v128_t low[SIDE], high[SIDE];
  transform_columns(p, low);
  transform_columns(p + 4, high);
  for (int row = 0; row < SIDE; row++, to += stride) {
    v128_t both = wasm_i16x8_narrow_i32x4(low[row], high[row]);
    wasm_v128_store64_lane(to, wasm_u8x16_narrow_i16x8(both, both), 0);
  }
}

/* Passes over the restart marker that has to stand here. */
static int pass_restart(void) {
  fill();
  if (count >= 8 || next + 1 >= end || next[0] != MARKER || next[1] != RESTART + (markers++ & 7)) return 0;
  next += 2;
  bits = 0;
  count = 0;
  left = restart;
  for (int n = 0; n < COMPONENTS; n++) components[n].last = 0;
  return 1;
}

/* Decodes a row of `across` MCUs into the components' planes. Answers 0 where something is wrong. */
EXPORT(decodeRow) int decode_row(int used, int across) {
  for (int mcu = 0; mcu < across; mcu++) {
    if (restart > 0) {
      if (left == 0 && !pass_restart()) return 0;
      left--;
    }
    for (int n = 0; n < used; n++) {
      Component *c = &components[n];
      for (int y = 0; y < c->down; y++) {
        for (int x = 0; x < c->across; x++) {
          int last = read_block(c);
          if (failed) return 0;
          write_block(factors[c->factors], last, c->plane + SIDE * (y * c->stride + mcu * c->across + x), c->stride);
        }
      }
    }
  }
  return 1;
}

/* Whether the scan ends here as it should: no more than the rest of a byte, and the end of the picture. */
EXPORT(isAtEnd) int is_at_end(void) {
  fill();
  return count < 8 && next + 1 < end && next[0] == MARKER && next[1] == END;
}

/* Grey thrice. */
EXPORT(tripleGrey) void triple_grey(const uint8_t *from, int pixels, uint8_t *to) {
  int at = 0;
  for (; at + 16 <= pixels; at += 16, to += 48) {
    v128_t p = wasm_v128_load(from + at);
    wasm_v128_store(to, wasm_i8x16_shuffle(p, p, 0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5));
    wasm_v128_store(to + 16, wasm_i8x16_shuffle(p, p, 5, 5, 6, 6, 6, 7, 7, 7, 8, 8, 8, 9, 9, 9, 10, 10));
    wasm_v128_store(to + 32, wasm_i8x16_shuffle(p, p, 10, 11, 11, 11, 12, 12, 12, 13, 13, 13, 14, 14, 14, 15, 15, 15));
  }
  for (; at < pixels; at++, to += 3) to[0] = to[1] = to[2] = from[at];
}

/* To a byte as JavaScript's clamped arrays do it. */
static inline uint8_t clamped(double value) { return value <= 0 ? 0 : value >= 255 ? 255 : (uint8_t)__builtin_rint(value); }

/* Brightness and two colours to red, green and blue; the colours are `right` and `under` times coarser by a power of two each. */
EXPORT(toColours) void to_colours(int width, int rows, int right, int under, uint8_t *to) {
  for (int y = 0; y < rows; y++) {
    const uint8_t *bright = components[0].plane + y * components[0].stride;
    const uint8_t *blue = components[1].plane + (y >> under) * components[1].stride, *red = components[2].plane + (y >> under) * components[2].stride;
    for (int x = 0; x < width; x++, to += 3) {
      double level = bright[x], b = blue[x >> right], r = red[x >> right];
      to[0] = clamped(level - 179.456 + 1.402 * r);
      to[1] = clamped(level + 135.459 - 0.344 * b - 0.714 * r);
      to[2] = clamped(level - 226.816 + 1.772 * b);
    }
  }
}
