/*
 * The passes over all pixels of a page, for WebAssembly with vectors; `npm run kernels` makes kernel-module.ts of it.
 *
 * Each gives to the last bit what the plain loop beside it in TypeScript gives. Rows of a picture follow each other without gaps.
 * Most functions take a band of rows, so that their faster code is there before a page is done.
 */
#include <stdint.h>
#include <wasm_simd128.h>

#define EXPORT(name) __attribute__((export_name(#name), visibility("default")))

enum { LANES = 16, PAPER = 255, MOST_SIDE = 255 };

static inline v128_t load(const void *p) { return wasm_v128_load(p); }
static inline void save(void *p, v128_t v) { wasm_v128_store(p, v); }

/* Each row of the result: means of squares of `factor` pixels each way, cut off after the point. */
EXPORT(shrink) void shrink_rows(const uint8_t *from, int stride, int factor, uint8_t *to, int width, int rows) {
  for (int y = 0; y < rows; y++, from += stride * factor, to += width) {
    int x = 0;
    if (factor == 2) {
      for (; x + 8 <= width; x += 8) {
        v128_t sum = wasm_i16x8_add(wasm_u16x8_extadd_pairwise_u8x16(load(from + 2 * x)), wasm_u16x8_extadd_pairwise_u8x16(load(from + stride + 2 * x)));
        sum = wasm_u16x8_shr(sum, 2);
        wasm_v128_store64_lane(to + x, wasm_u8x16_narrow_i16x8(sum, sum), 0);
      }
    }
    for (; x < width; x++) {
      uint32_t sum = 0;
      for (int row = 0; row < factor; row++)
        for (int step = 0; step < factor; step++) sum += from[row * stride + x * factor + step];
      to[x] = sum / (uint32_t)(factor * factor);
    }
  }
}

static inline int at_least(int a, int b) { return a < b ? a : b; }
static inline int at_most(int a, int b) { return a > b ? a : b; }

/* Straight lines between the knots, which stand in the middles of squares: see ink.ts. */
static void spread(const float *knots, int last, int side, int32_t *values, int count) {
  for (int square = -1; square <= last; square++) {
    double left = knots[at_most(square, 0)], right = knots[at_least(square + 1, last)];
    double start = (square + 0.5) * side, step = (right - left) / side;
    int from = at_most(0, (int)__builtin_ceil(start - 0.5)), to = at_least(count, (int)__builtin_ceil(start + side - 0.5));
    double first = left + (from + 0.5 - start) * step;
    v128_t value = wasm_f64x2_make(first, first + step), twice = wasm_f64x2_splat(2 * step);
    int x = from;
    for (; x + 4 <= to; x += 4) {
      v128_t low = wasm_i32x4_trunc_sat_f64x2_zero(value);
      value = wasm_f64x2_add(value, twice);
      save(values + x, wasm_i32x4_shuffle(low, wasm_i32x4_trunc_sat_f64x2_zero(value), 0, 1, 4, 5));
      value = wasm_f64x2_add(value, twice);
    }
    for (; x < to; x += 2, value = wasm_f64x2_add(value, twice)) {
      v128_t pair = wasm_i32x4_trunc_sat_f64x2_zero(value);
      values[x] = wasm_i32x4_extract_lane(pair, 0);
      if (x + 1 < to) values[x + 1] = wasm_i32x4_extract_lane(pair, 1);
    }
  }
}

/* How a row of pixels lies between two rows of squares. */
typedef struct {
  int above, below;
  double share;
} Between;

static inline Between between(int y, int side, int rows) {
  double place = (y + 0.5) / side - 0.5;
  double within = place < 0 ? 0 : place > rows - 1 ? rows - 1 : place;
  int above = (int)within;
  return (Between){above, at_least(above + 1, rows - 1), within - above};
}

/* Pixels times their gains (16 binary places); what is above white is white. */
static void brighten(const uint8_t *from, const int32_t *gains, uint8_t *to, int count) {
  int at = 0;
  const v128_t white = wasm_i32x4_const_splat(PAPER);
#define GAINED(n, half) wasm_v128_and(white, wasm_i32x4_min(white, wasm_i32x4_shr(wasm_i32x4_mul(half, load(gains + at + 4 * n)), 16)))
  for (; at + LANES <= count; at += LANES) {
    v128_t p = load(from + at), low = wasm_u16x8_extend_low_u8x16(p), high = wasm_u16x8_extend_high_u8x16(p);
    v128_t a = GAINED(0, wasm_u32x4_extend_low_u16x8(low)), b = GAINED(1, wasm_u32x4_extend_high_u16x8(low));
    v128_t c = GAINED(2, wasm_u32x4_extend_low_u16x8(high)), d = GAINED(3, wasm_u32x4_extend_high_u16x8(high));
    save(to + at, wasm_u8x16_narrow_i16x8(wasm_i16x8_narrow_i32x4(a, b), wasm_i16x8_narrow_i32x4(c, d)));
  }
  for (; at < count; at++) {
    int32_t value = (int32_t)((uint32_t)from[at] * (uint32_t)gains[at]) >> 16;
    to[at] = value > PAPER ? PAPER : value;
  }
}

/* 1 where a pixel is under its limit (8 binary places). */
static void under(const uint8_t *from, const int32_t *limits, uint8_t *to, int count) {
  int at = 0;
#define IS_UNDER(n, half) wasm_i32x4_lt(wasm_i32x4_shl(half, 8), load(limits + at + 4 * n))
  for (; at + LANES <= count; at += LANES) {
    v128_t p = load(from + at), low = wasm_u16x8_extend_low_u8x16(p), high = wasm_u16x8_extend_high_u8x16(p);
    v128_t a = IS_UNDER(0, wasm_u32x4_extend_low_u16x8(low)), b = IS_UNDER(1, wasm_u32x4_extend_high_u16x8(low));
    v128_t c = IS_UNDER(2, wasm_u32x4_extend_low_u16x8(high)), d = IS_UNDER(3, wasm_u32x4_extend_high_u16x8(high));
    v128_t all = wasm_i8x16_narrow_i16x8(wasm_i16x8_narrow_i32x4(a, b), wasm_i16x8_narrow_i32x4(c, d));
    save(to + at, wasm_v128_and(all, wasm_i8x16_const_splat(1)));
  }
  for (; at < count; at++) to[at] = (from[at] << 8) < limits[at];
}

/* Rows of a mask of ink from a table of thresholds, one a square: see ink.ts. `knots` and `limits` are room for a row. */
EXPORT(inkRows) void ink_rows(const uint8_t *from, int width, int top, int bottom, const float *thresholds, int columns, int rows, int side, float *knots, int32_t *limits, uint8_t *to) {
  for (int y = top; y < bottom; y++) {
    Between row = between(y, side, rows);
    const float *above = thresholds + row.above * columns, *below = thresholds + row.below * columns;
    for (int n = 0; n < columns; n++) knots[n] = (above[n] * (1 - row.share) + below[n] * row.share) * 256;
    spread(knots, columns - 1, side, limits, width);
    under(from + y * width, limits, to + y * width, width);
  }
}

/* Rows of a picture of even light from a table of the paper's brightness, one a square: see even-light.ts. `knots` and `gains` are room for a row; `top` is even. */
EXPORT(lightRows) void light_rows(const uint8_t *from, int width, int top, int bottom, const float *paper, int columns, int rows, int side, double clean, float *knots, int32_t *gains, uint8_t *to) {
  for (int y = top; y < bottom; y++) {
    if (y % 2 == 0) {
      Between row = between(y, side, rows);
      const float *above = paper + row.above * columns, *below = paper + row.below * columns;
      for (int n = 0; n < columns; n++) knots[n] = PAPER * 65536.0 / ((above[n] * (1 - row.share) + below[n] * row.share) * clean);
      spread(knots, columns - 1, side, gains, width);
    }
    brighten(from + y * width, gains, to + y * width, width);
  }
}

/* Pale ink by squares of `side`, for whole rows of squares from `top` to `bottom`: see pale-marks.ts. */
EXPORT(paleCells) void pale_cells(const uint8_t *grey, const uint8_t *rules, int width, int top, int bottom, int side, int across, int pale, int light, uint16_t *coloured, uint32_t *tones, uint8_t *black) {
  const v128_t bright = wasm_i8x16_splat((int8_t)light);
  for (int y = top; y < bottom; y++) {
    const uint8_t *row = grey + y * width, *ruled = rules + y * width;
    int first = y / side * across;
    for (int x = 0; x < width;) {
      if (x + LANES <= width && wasm_i8x16_all_true(wasm_u8x16_ge(load(row + x), bright))) {
        x += LANES;
        continue;
      }
      int end = at_least(x + LANES, width);
      for (int square = x / side, next = (square + 1) * side; x < end; x++) {
        if (x == next) square++, next += side;
        if (row[x] >= light) continue;
        int at = first + square;
        if (row[x] <= pale || ruled[x] == 1) black[at] = 1;
        else {
          coloured[at]++;
          tones[at] += row[x];
        }
      }
    }
  }
}

/* Of a row of squares: the sum of the grey values in each, and of their squares. `columns` has room for two values a pixel. */
EXPORT(sumSquares) void sum_squares(const uint8_t *from, int width, int rows, int side, uint32_t *columns, uint32_t *sums, uint32_t *squares) {
  uint32_t *plain = columns, *squared = columns + width;
  for (int x = 0; x < width; x++) plain[x] = squared[x] = 0;
  for (int y = 0; y < rows; y++, from += width) {
    int x = 0;
    for (; x + LANES <= width; x += LANES) {
      v128_t p = load(from + x), low = wasm_u16x8_extend_low_u8x16(p), high = wasm_u16x8_extend_high_u8x16(p);
      v128_t q = wasm_u16x8_extmul_low_u8x16(p, p), r = wasm_u16x8_extmul_high_u8x16(p, p);
#define ADD(to, n, v) save(to + x + 4 * n, wasm_i32x4_add(load(to + x + 4 * n), v))
      ADD(plain, 0, wasm_u32x4_extend_low_u16x8(low));
      ADD(plain, 1, wasm_u32x4_extend_high_u16x8(low));
      ADD(plain, 2, wasm_u32x4_extend_low_u16x8(high));
      ADD(plain, 3, wasm_u32x4_extend_high_u16x8(high));
      ADD(squared, 0, wasm_u32x4_extend_low_u16x8(q));
      ADD(squared, 1, wasm_u32x4_extend_high_u16x8(q));
      ADD(squared, 2, wasm_u32x4_extend_low_u16x8(r));
      ADD(squared, 3, wasm_u32x4_extend_high_u16x8(r));
    }
    for (; x < width; x++) {
      plain[x] += from[x];
      squared[x] += from[x] * from[x];
    }
  }
  for (int x = 0, column = 0; x < width; column++) {
    uint32_t sum = 0, square = 0;
    for (int end = x + side < width ? x + side : width; x < end; x++) {
      sum += plain[x];
      square += squared[x];
    }
    sums[column] = sum;
    squares[column] = square;
  }
}

/* Of a row of squares (no more than MOST_SIDE rows): how many pixels of each are darker than `limit`. */
EXPORT(countDark) void count_dark(const uint8_t *from, int width, int rows, int side, int limit, uint8_t *columns, uint32_t *counts) {
  for (int x = 0; x < width; x++) columns[x] = 0;
  const v128_t dark = wasm_i8x16_splat((int8_t)limit);
  for (int y = 0; y < rows; y++, from += width) {
    int x = 0;
    for (; x + LANES <= width; x += LANES) save(columns + x, wasm_i8x16_sub(load(columns + x), wasm_u8x16_lt(load(from + x), dark)));
    for (; x < width; x++) columns[x] += from[x] < limit;
  }
  for (int x = 0, column = 0; x < width; column++) {
    uint32_t count = 0;
    for (int end = x + side < width ? x + side : width; x < end; x++) count += columns[x];
    counts[column] = count;
  }
}

/* By pixel: the brighter of it and the one `step` rows below it; the last rows as they are. */
static void brighter(const uint8_t *from, int width, int height, int step, uint8_t *to) {
  int count = width * height, end = count - step * width, at = 0;
  const uint8_t *below = from + step * width;
  for (; at + LANES <= end; at += LANES) save(to + at, wasm_u8x16_max(load(from + at), load(below + at)));
  for (; at < end; at++) to[at] = from[at] > below[at] ? from[at] : below[at];
  for (; at + LANES <= count; at += LANES) save(to + at, load(from + at));
  for (; at < count; at++) to[at] = from[at];
}

/* See ridges.ts. `one`, `other` and `wide` have room for a picture each; the picture itself stays. Answers where the narrow ridges are. */
EXPORT(ridges) uint8_t *ridges(const uint8_t *grey, int width, int height, int reach, int depth, uint8_t *one, uint8_t *other, uint8_t *wide) {
  const uint8_t *best = grey;
  int count = width * height;
  for (int reached = 1; reached < reach - 1;) {
    int step = reached < reach - 1 - reached ? reached : reach - 1 - reached;
    uint8_t *next = best == one ? other : one;
    brighter(best, width, height, step, next);
    best = next;
    reached += step;
  }
  uint8_t *narrow = best == one ? other : one;
  for (int at = 0; at < count; at++) narrow[at] = wide[at] = 0;
  const v128_t deep = wasm_i8x16_splat((int8_t)depth), paper = wasm_i8x16_splat((int8_t)(PAPER - depth)), set = wasm_i8x16_const_splat(1);
  for (int y = 2; y < height - 2; y++) {
    const uint8_t *own = grey + y * width, *above = best + (y > reach ? y - reach : 0) * width, *below = best + (y + 2) * width;
    uint8_t *thin = narrow + y * width, *thick = wide + y * width;
    int x = 0;
    for (; x + LANES <= width; x += LANES) {
      v128_t value = load(own + x), dark = wasm_u8x16_le(value, paper);
      if (!wasm_v128_any_true(dark)) continue;
      v128_t least = wasm_u8x16_add_sat(value, deep), both = wasm_u8x16_min(load(above + x), load(below + x));
      v128_t found = wasm_v128_and(wasm_v128_and(dark, wasm_u8x16_ge(both, least)), set);
      if (!wasm_v128_any_true(found)) continue;
      save(thin + x, found);
      for (int row = -width; row <= width; row += width) save(thick + row + x, wasm_v128_or(load(thick + row + x), found));
    }
    for (; x < width; x++) {
      int value = own[x];
      if (value > PAPER - depth || above[x] < value + depth || below[x] < value + depth) continue;
      thin[x] = thick[x - width] = thick[x] = thick[x + width] = 1;
    }
  }
  return narrow;
}

/* Rows and columns exchanged, for the rows from `top` to `bottom`. */
EXPORT(transpose) void transpose(const uint8_t *from, int width, int height, int top, int bottom, uint8_t *to) {
  int y = top;
  for (; y + LANES <= bottom; y += LANES) {
    int x = 0;
    for (; x + LANES <= width; x += LANES) {
      v128_t a[LANES], b[LANES];
      for (int n = 0; n < LANES; n++) a[n] = load(from + (y + n) * width + x);
      /* Four times the first half of the rows is interleaved with the second. */
#define TURN(a, b)                                                                                                          \
  for (int n = 0; n < LANES / 2; n++) {                                                                                     \
    b[2 * n] = wasm_i8x16_shuffle(a[n], a[n + 8], 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);                   \
    b[2 * n + 1] = wasm_i8x16_shuffle(a[n], a[n + 8], 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);         \
  }
      TURN(a, b) TURN(b, a) TURN(a, b) TURN(b, a)
      for (int n = 0; n < LANES; n++) save(to + (x + n) * height + y, a[n]);
    }
    for (; x < width; x++)
      for (int n = 0; n < LANES; n++) to[x * height + y + n] = from[(y + n) * width + x];
  }
  for (; y < bottom; y++)
    for (int x = 0; x < width; x++) to[x * height + y] = from[y * width + x];
}

static inline int sum_bytes(const uint8_t *from, int count) {
  v128_t sums = wasm_i16x8_const_splat(0);
  int at = 0, sum = 0;
  for (; at + LANES <= count; at += LANES) sums = wasm_i16x8_add(sums, wasm_u16x8_extadd_pairwise_u8x16(load(from + at)));
  for (; at < count; at++) sum += from[at];
  v128_t wide = wasm_u32x4_extadd_pairwise_u16x8(sums);
  return sum + wasm_i32x4_extract_lane(wide, 0) + wasm_i32x4_extract_lane(wide, 1) + wasm_i32x4_extract_lane(wide, 2) + wasm_i32x4_extract_lane(wide, 3);
}

/* How much of each strip is ridge, strip by strip for each row: see tracks.ts. `least` has a value for whole strips and one for the last. */
EXPORT(cover) void cover(const uint8_t *narrow, const uint8_t *wide, int width, int height, int top, int bottom, int strip, double least, double least_of_last, uint16_t *covers) {
  for (int y = top; y < bottom; y++) {
    const uint8_t *thick = wide + y * width, *thin = narrow + y * width;
    uint16_t *to = covers + y;
    for (int left = 0; left < width; left += strip, to += height) {
      int count = left + strip <= width ? strip : width - left;
      int sum = sum_bytes(thick + left, count);
      *to = sum < (left + strip <= width ? least : least_of_last) ? 0 : sum + sum_bytes(thin + left, count);
    }
  }
}

/* Runs of ones that are not masked (`mask` may be 0), as y, first and first beyond; no more than `room`. Answers how many there are. */
EXPORT(runs) int runs(const uint8_t *ink, const uint8_t *mask, int width, int top, int bottom, int32_t *to, int room) {
  int count = 0;
  for (int y = top; y < bottom; y++) {
    const uint8_t *row = ink + y * width, *masked = mask ? mask + y * width : 0;
#define IS_INK(x) (row[x] == 1 && !(masked && masked[x] == 1))
    for (int x = 0; x < width;) {
      if (x + LANES <= width && !wasm_v128_any_true(load(row + x))) {
        x += LANES;
        continue;
      }
      int end = x + LANES < width ? x + LANES : width;
      while (x < end && !IS_INK(x)) x++;
      if (x == end) continue;
      int from = x;
      while (x < width && IS_INK(x)) x++;
      if (count < room) {
        to[3 * count] = y;
        to[3 * count + 1] = from;
        to[3 * count + 2] = x;
      }
      count++;
    }
  }
  return count;
}

/* A piece of a row of the result: so many pixels, the place of the first (16 binary places) and what is added from one to the next. */
typedef struct {
  int32_t count, u, v, du, dv;
} Piece;

enum { BITS = 16, STEP_BITS = 6, WEIGHT_BITS = 8 };

/* Whether a piece lies inside and all that it is made of is paper. */
static int is_paper(const uint8_t *data, int width, int height, const Piece *p) {
  int u = p->u + p->du * (p->count - 1), v = p->v + p->dv * (p->count - 1);
  int left = at_least(p->u, u) >> BITS, right = (at_most(p->u, u) >> BITS) + 1;
  int top = at_least(p->v, v) >> BITS, bottom = (at_most(p->v, v) >> BITS) + 1;
  if (left < 0 || top < 0 || right + LANES >= width || bottom >= height || bottom - top > 8) return 0;
  v128_t all = wasm_i8x16_const_splat(-1);
  for (int y = top; y <= bottom; y++)
    for (int x = left; x <= right; x += LANES) all = wasm_v128_and(all, load(data + y * width + x));
  return wasm_i8x16_all_true(wasm_i8x16_eq(all, wasm_i8x16_const_splat(-1)));
}

/* A row of the result, piece by piece (see warp.ts); a piece of no pixels ends it. `weights`: four for each place between two pixels, twice. */
EXPORT(warpRow) void warp_row(const uint8_t *data, int width, int height, const int16_t *weights, const Piece *piece, uint8_t *to) {
  for (; piece->count != 0; piece++) {
    int count = piece->count;
    if (count < 0) {
      to -= count;
      continue;
    }
    if (is_paper(data, width, height, piece)) {
      to += count;
      continue;
    }
    int32_t u = piece->u, v = piece->v;
    for (uint8_t *end = to + count; to < end; to++, u += piece->du, v += piece->dv) {
      int left = u >> BITS, top = v >> BITS;
      if (left < 1 || top < 1 || left > width - 3 || top > height - 3) continue;
      const uint8_t *place = data + top * width + left;
      if ((place[0] & place[1] & place[width] & place[width + 1]) == PAPER) continue;
      const int16_t *p = weights + (((u >> (BITS - STEP_BITS)) & 63) << 3), *q = weights + (((v >> (BITS - STEP_BITS)) & 63) << 3);
      v128_t high = wasm_v128_load32_zero(place - width - 1), low = wasm_v128_load32_zero(place + width - 1);
      high = wasm_v128_load32_lane(place - 1, high, 1);
      low = wasm_v128_load32_lane(place + 2 * width - 1, low, 1);
      v128_t across = load(p);
      v128_t above = wasm_i32x4_dot_i16x8(wasm_u16x8_extend_low_u8x16(high), across);
      v128_t below = wasm_i32x4_dot_i16x8(wasm_u16x8_extend_low_u8x16(low), across);
      v128_t sum = wasm_i32x4_add(wasm_i32x4_mul(above, wasm_i32x4_make(q[0], q[0], q[1], q[1])), wasm_i32x4_mul(below, wasm_i32x4_make(q[2], q[2], q[3], q[3])));
      sum = wasm_i32x4_add(sum, wasm_i32x4_shuffle(sum, sum, 2, 3, 0, 1));
      int value = wasm_i32x4_extract_lane(sum, 0) + wasm_i32x4_extract_lane(sum, 1) + (1 << (2 * WEIGHT_BITS - 1));
      int level = value >> (2 * WEIGHT_BITS);
      *to = level < 0 ? 0 : level > PAPER ? PAPER : level;
    }
  }
}

/* How many pixels have each value, added to `counts`. */
EXPORT(histogram) void histogram(const uint8_t *from, int count, uint32_t *counts) {
  for (int at = 0; at < count; at++) counts[from[at]]++;
}

/* Pixels whose square neighbourhood of `side` is all ink: see dirt.ts. `across` and `lengths` are room for rows. */
EXPORT(erode) void erode(const uint8_t *from, int width, int height, int side, uint8_t *across, uint16_t *lengths, uint8_t *solid) {
  int half = side >> 1;
  for (int x = 0; x < width; x++) lengths[x] = 0;
  for (int at = 0; at < width * height; at++) solid[at] = 0;
  for (int y = 0; y < height; y++, from += width) {
    for (int x = 0; x < width; x++) across[x] = 0;
    for (int x = 0, run = 0; x < width; x++) {
      if (run == 0 && x + LANES <= width && !wasm_v128_any_true(load(from + x))) {
        x += LANES - 1;
        continue;
      }
      run = from[x] == 1 ? run + 1 : 0;
      if (run >= side) across[x - half] = 1;
    }
    for (int x = 0; x < width; x++) {
      if (x + LANES <= width && !wasm_v128_any_true(load(across + x))) {
        for (int n = 0; n < LANES; n += 8) save(lengths + x + n, wasm_i16x8_const_splat(0));
        x += LANES - 1;
        continue;
      }
      lengths[x] = across[x] ? lengths[x] + 1 : 0;
      if (lengths[x] >= side) solid[(y - half) * width + x] = 1;
    }
  }
}

/* Two floats as doubles, and back. */
static inline v128_t doubles(const float *p) { return wasm_f64x2_promote_low_f32x4(wasm_v128_load64_zero(p)); }
static inline void save_floats(float *p, v128_t v) { wasm_v128_store64_lane(p, wasm_f32x4_demote_f64x2_zero(v), 0); }

/* 3 × 3 filters over pictures with a frame of one pixel, negative results cut off: see network.ts. `side` is even. */
EXPORT(convolve) void convolve(const float *framed, int channels, int side, const float *filters, const float *bias, float *to, int count) {
  int wide = side + 2;
  for (int filter = 0; filter < count; filter++, filters += channels * 9) {
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x += 2, to += 2) {
        v128_t value = wasm_f64x2_splat(bias[filter]);
        for (int channel = 0; channel < channels; channel++) {
          const float *p = framed + (channel * wide + y) * wide + x, *f = filters + channel * 9;
          v128_t sum = wasm_f64x2_mul(wasm_f64x2_splat(f[0]), doubles(p));
#define TAP(n, at) sum = wasm_f64x2_add(sum, wasm_f64x2_mul(wasm_f64x2_splat(f[n]), doubles(p + at)));
          TAP(1, 1) TAP(2, 2) TAP(3, wide) TAP(4, wide + 1) TAP(5, wide + 2) TAP(6, 2 * wide) TAP(7, 2 * wide + 1) TAP(8, 2 * wide + 2)
          value = wasm_f64x2_promote_low_f32x4(wasm_f32x4_demote_f64x2_zero(wasm_f64x2_add(value, sum)));
        }
        save_floats(to, wasm_f64x2_pmax(wasm_f64x2_const_splat(0), value));
      }
    }
  }
}

/* The largest of each 2 × 2 pixels; the result has `frame` pixels around each picture. */
EXPORT(halve) void halve(const float *from, int count, int side, int frame, float *to) {
  int half = side / 2, wide = half + 2 * frame;
  for (int n = 0; n < count; n++, from += side * side, to += wide * wide) {
    for (int y = 0; y < half; y++) {
      for (int x = 0; x < half; x++) {
        const float *p = from + 2 * y * side + 2 * x;
        float a = p[0] > p[1] ? p[0] : p[1], b = p[side] > p[side + 1] ? p[side] : p[side + 1];
        to[(y + frame) * wide + x + frame] = a > b ? a : b;
      }
    }
  }
}

/* A full layer. Weights stand input by input; the number of outputs is even. */
EXPORT(connect) void connect(const float *from, int inputs, const float *weights, const float *bias, float *to, int outputs) {
  for (int out = 0; out < outputs; out += 2) {
    v128_t sum = doubles(bias + out);
    for (int in = 0; in < inputs; in++) sum = wasm_f64x2_add(sum, wasm_f64x2_mul(doubles(weights + in * outputs + out), wasm_f64x2_splat(from[in])));
    save_floats(to + out, sum);
  }
}
