/*
 * The arithmetic of the line recogniser, for WebAssembly with vectors; `npm run kernels` makes kernel-module.ts of it.
 *
 * Weights and values are integers of 8 bits, sums of 32; what a layer gives is a float between -1 and 1, times 127. Weights stand in
 * blocks of 32 outputs, in a block two inputs at a time: so a sum stays in its register over all inputs, and inputs that are zero are
 * passed over. Two lines, or two steps that do not wait for each other, are multiplied together: each weight is fetched once for both.
 */
#include <stdint.h>
#include <wasm_simd128.h>

#define EXPORT(name) __attribute__((export_name(#name), visibility("default")))

enum { BLOCK = 32, PAIR_BLOCK = 2 * BLOCK, MAX_PAIRS = 1024, MAX_OUTPUTS = 4096, FILTERS = 16, POOL = 3 };

/* Weights of a layer as kernel.ts lays them out. */
typedef struct {
  const int8_t *weights;
  const int32_t *bias;
  const float *scales;
  int32_t inputs;
  int32_t outputs;
} Matrix;

/* What is known of one of two lines that are read together. */
typedef struct {
  const int8_t *in;
  int8_t *out;
  int32_t steps;
} Line;

/* Pairs of inputs that are not all zero, of one or of both lines, and where their weights stand in a block. */
static int16_t pairs[2][2 * MAX_PAIRS] __attribute__((aligned(16)));
static int32_t places[MAX_PAIRS];
static float sums[2][MAX_OUTPUTS] __attribute__((aligned(16)));
static float memory_cells[2][MAX_OUTPUTS] __attribute__((aligned(16)));

static int gather(const int8_t *values, int length, int first, int count) {
  for (int at = 0; at < length; at += 2) {
    if (values[at] == 0 && values[at + 1] == 0) continue;
    pairs[0][2 * count] = values[at];
    pairs[0][2 * count + 1] = values[at + 1];
    places[count++] = (first + at) * BLOCK;
  }
  return count;
}

static int gather_two(const int8_t *a, const int8_t *b, int length, int first, int count) {
  for (int at = 0; at < length; at += 2) {
    if (a[at] == 0 && a[at + 1] == 0 && b[at] == 0 && b[at + 1] == 0) continue;
    pairs[0][2 * count] = a[at];
    pairs[0][2 * count + 1] = a[at + 1];
    pairs[1][2 * count] = b[at];
    pairs[1][2 * count + 1] = b[at + 1];
    places[count++] = (first + at) * BLOCK;
  }
  return count;
}

static void multiply(const Matrix *m, int count, float *out) {
  const int8_t *weights = m->weights;
  for (int from = 0; from < m->outputs; from += BLOCK, weights += m->inputs * BLOCK) {
#define LOAD(n) v128_t sum##n = wasm_v128_load(m->bias + from + 4 * n);
    LOAD(0) LOAD(1) LOAD(2) LOAD(3) LOAD(4) LOAD(5) LOAD(6) LOAD(7)
    for (int at = 0; at < count; at++) {
      v128_t pair = wasm_v128_load32_splat(pairs[0] + 2 * at);
      const int8_t *w = weights + places[at];
#define STEP(n) sum##n = wasm_i32x4_add(sum##n, wasm_i32x4_dot_i16x8(wasm_i16x8_load8x8(w + 8 * n), pair));
      STEP(0) STEP(1) STEP(2) STEP(3) STEP(4) STEP(5) STEP(6) STEP(7)
    }
#define SAVE(n) wasm_v128_store(out + from + 4 * n, wasm_f32x4_mul(wasm_f32x4_convert_i32x4(sum##n), wasm_v128_load(m->scales + from + 4 * n)));
    SAVE(0) SAVE(1) SAVE(2) SAVE(3) SAVE(4) SAVE(5) SAVE(6) SAVE(7)
  }
}

/* The same for two lines: half a block at a time, so that the sums of both stay in their registers. */
static void multiply_two(const Matrix *m, int count, float *out_a, float *out_b) {
  const int8_t *block = m->weights;
  for (int from = 0; from < m->outputs; from += BLOCK, block += m->inputs * BLOCK) {
    for (int half = 0; half < BLOCK; half += BLOCK / 2) {
      const int8_t *weights = block + 2 * half;
#define LOAD_TWO(n) v128_t a##n = wasm_v128_load(m->bias + from + half + 4 * n), b##n = a##n;
      LOAD_TWO(0) LOAD_TWO(1) LOAD_TWO(2) LOAD_TWO(3)
      for (int at = 0; at < count; at++) {
        v128_t pair_a = wasm_v128_load32_splat(pairs[0] + 2 * at), pair_b = wasm_v128_load32_splat(pairs[1] + 2 * at);
        const int8_t *place = weights + places[at];
#define STEP_TWO(n)                                                    \
  {                                                                    \
    v128_t w = wasm_i16x8_load8x8(place + 8 * n);                       \
    a##n = wasm_i32x4_add(a##n, wasm_i32x4_dot_i16x8(w, pair_a));       \
    b##n = wasm_i32x4_add(b##n, wasm_i32x4_dot_i16x8(w, pair_b));       \
  }
        STEP_TWO(0) STEP_TWO(1) STEP_TWO(2) STEP_TWO(3)
      }
#define SAVE_ONE(of, n, out) wasm_v128_store(out + from + half + 4 * n, wasm_f32x4_mul(wasm_f32x4_convert_i32x4(of##n), wasm_v128_load(m->scales + from + half + 4 * n)));
#define SAVE_TWO(n) SAVE_ONE(a, n, out_a) SAVE_ONE(b, n, out_b)
      SAVE_TWO(0) SAVE_TWO(1) SAVE_TWO(2) SAVE_TWO(3)
    }
  }
}

#define C(value) wasm_f32x4_const_splat(value)
#define MULTIPLY_ADD(a, b, c) wasm_f32x4_add(wasm_f32x4_mul(a, b), c)
#define CLAMP(low, high, x) wasm_f32x4_pmin(C(high), wasm_f32x4_pmax(C(low), x))

/* tanh as a quotient of two polynomials, right to the last digits of a float; beyond 7.9 it is one. */
static inline v128_t tanh4(v128_t x) {
  x = CLAMP(-7.905311f, 7.905311f, x);
  v128_t q = wasm_f32x4_mul(x, x);
  v128_t p = MULTIPLY_ADD(q, C(-2.76076847742355e-16f), C(2.00018790482477e-13f));
  p = MULTIPLY_ADD(q, p, C(-8.60467152213735e-11f));
  p = MULTIPLY_ADD(q, p, C(5.12229709037114e-08f));
  p = MULTIPLY_ADD(q, p, C(1.48572235717979e-05f));
  p = MULTIPLY_ADD(q, p, C(6.37261928875436e-04f));
  p = MULTIPLY_ADD(q, p, C(4.89352455891786e-03f));
  v128_t d = MULTIPLY_ADD(q, C(1.19825839466702e-06f), C(1.18534705686654e-04f));
  d = MULTIPLY_ADD(q, d, C(2.26843463243900e-03f));
  d = MULTIPLY_ADD(q, d, C(4.89352518554385e-03f));
  return wasm_f32x4_div(wasm_f32x4_mul(x, p), d);
}

static inline v128_t logistic4(v128_t x) { return MULTIPLY_ADD(C(0.5f), tanh4(wasm_f32x4_mul(x, C(0.5f))), C(0.5f)); }

static inline void store_bytes(int8_t *to, v128_t x) {
  v128_t i = wasm_i32x4_trunc_sat_f32x4(wasm_f32x4_nearest(wasm_f32x4_mul(x, C(127.0f))));
  i = wasm_i16x8_narrow_i32x4(i, i);
  wasm_v128_store32_lane(to, wasm_i8x16_narrow_i16x8(i, i), 0);
}

/* One step of a memory layer for the first or the second line: its `sums` hold cell inputs, input gates, forget gates and output gates. */
static void step(int line, int states, int8_t *out) {
  const float *sum = sums[line];
  float *cells = memory_cells[line];
  for (int at = 0; at < states; at += 4) {
    v128_t in = tanh4(wasm_v128_load(sum + at));
    v128_t taken = logistic4(wasm_v128_load(sum + states + at));
    v128_t kept = logistic4(wasm_v128_load(sum + 2 * states + at));
    v128_t shown = logistic4(wasm_v128_load(sum + 3 * states + at));
    v128_t cell = wasm_f32x4_add(wasm_f32x4_mul(kept, wasm_v128_load(cells + at)), wasm_f32x4_mul(in, taken));
    cell = CLAMP(-100.0f, 100.0f, cell);
    wasm_v128_store(cells + at, cell);
    store_bytes(out + at, wasm_f32x4_mul(tanh4(cell), shown));
  }
}

static void forget(int states) {
  for (int at = 0; at < states; at++) memory_cells[0][at] = memory_cells[1][at] = 0;
}

/* A memory layer over the steps of two lines, forward or backward; the second is not the longer one, and may have none. */
EXPORT(remember) void remember(const Matrix *m, int states, int backward, const Line *a, const Line *b) {
  int inputs = m->inputs - states, way = backward ? -1 : 1;
  int at_a = backward ? a->steps - 1 : 0, at_b = backward ? b->steps - 1 : 0;
  const int8_t *last_a = 0, *last_b = 0;
  forget(states);
  for (int n = 0; n < a->steps; n++, at_a += way, at_b += way) {
    int8_t *out_a = a->out + at_a * states, *out_b = b->out + at_b * states;
    if (n < b->steps) {
      int count = gather_two(a->in + at_a * inputs, b->in + at_b * inputs, inputs, 0, 0);
      if (n > 0) count = gather_two(last_a, last_b, states, inputs, count);
      multiply_two(m, count, sums[0], sums[1]);
      step(1, states, out_b);
    } else {
      int count = gather(a->in + at_a * inputs, inputs, 0, 0);
      if (n > 0) count = gather(last_a, states, inputs, count);
      multiply(m, count, sums[0]);
    }
    step(0, states, out_a);
    last_a = out_a;
    last_b = out_b;
  }
}

/* A memory layer down each column of pixels, two at a time; only what it gives at the foot of the column counts. */
EXPORT(summarise) void summarise(const Matrix *m, int states, const int8_t *in, int columns, int height, int8_t *out) {
  int inputs = m->inputs - states;
  for (int column = 0; column < columns; column += 2, in += 2 * height * inputs, out += 2 * states) {
    int two = column + 1 < columns;
    int8_t *beside = out + states;
    forget(states);
    for (int y = 0; y < height; y++) {
      const int8_t *own = in + y * inputs, *other = own + height * inputs;
      if (two) {
        int count = gather_two(own, other, inputs, 0, 0);
        if (y > 0) count = gather_two(out, beside, states, inputs, count);
        multiply_two(m, count, sums[0], sums[1]);
        step(1, states, beside);
      } else {
        int count = gather(own, inputs, 0, 0);
        if (y > 0) count = gather(out, states, inputs, count);
        multiply(m, count, sums[0]);
      }
      step(0, states, out);
    }
  }
}

/* A layer without memory; what it gives stays as it is. */
EXPORT(connect) void connect(const Matrix *m, const int8_t *in, int steps, float *out) {
  int at = 0;
  for (; at + 2 <= steps; at += 2, in += 2 * m->inputs, out += 2 * m->outputs)
    multiply_two(m, gather_two(in, in + m->inputs, m->inputs, 0, 0), out, out + m->outputs);
  if (at < steps) multiply(m, gather(in, m->inputs, 0, 0), out);
}

/*
 * 3 × 3 filters and the largest of each 3 × 3 of what they give. In: rows of pixels with one more on all sides. Out: columns of
 * height / 3 places with FILTERS values. Weights are of 16 bits here, in pairs of inputs.
 */
EXPORT(filter) void filter(const int16_t *weights, const int32_t *bias, const float *scales, const int8_t *in, int width, int height, int8_t *out) {
  int row = width + 2;
  for (int x = 0; x < width / POOL; x++) {
    for (int y = 0; y < height / POOL; y++, out += FILTERS) {
      v128_t most[4];
      for (int j = 0; j < 4; j++) most[j] = wasm_i32x4_const_splat(INT32_MIN);
      for (int dy = 0; dy < POOL; dy++) {
        for (int dx = 0; dx < POOL; dx++) {
          const int8_t *p = in + (POOL * y + dy) * row + POOL * x + dx;
          /* Pixels in the order of the weights: column by column. */
          int v[10] = {p[0], p[row], p[2 * row], p[1], p[row + 1], p[2 * row + 1], p[2], p[row + 2], p[2 * row + 2], 0};
          for (int j = 0; j < 4; j++) {
            v128_t sum = wasm_v128_load(bias + 4 * j);
            for (int k = 0; k < 5; k++) {
              v128_t pair = wasm_i32x4_splat((v[2 * k] & 0xffff) | (int)((unsigned)v[2 * k + 1] << 16));
              sum = wasm_i32x4_add(sum, wasm_i32x4_dot_i16x8(wasm_v128_load(weights + (k * 4 + j) * 8), pair));
            }
            most[j] = wasm_i32x4_max(most[j], sum);
          }
        }
      }
      /* The scale is positive and tanh rises: the largest sum gives the largest value. */
      for (int j = 0; j < 4; j++)
        store_bytes(out + 4 * j, tanh4(wasm_f32x4_mul(wasm_f32x4_convert_i32x4(most[j]), wasm_v128_load(scales + 4 * j))));
    }
  }
}
