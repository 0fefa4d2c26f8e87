/**
 * Seals and stamps in red ink, as communes' offices put them on a report. Out: patches to be laid over a sheet. Lengths in pixels.
 */
import type { SKRSContext2D } from '@napi-rs/canvas'
import type { Random } from '../generate/prng.ts'
import { drawPatch, type Patch } from './marks.ts'

/** `emblem`: that of the state, as people's committees have it, the province along the lower edge with its feet outward. */
const KINDS = [
  ['star', 5],
  ['emblem', 3],
  ['arrival', 1],
] as const

const AROUND = 'ỦY BAN NHÂN DÂN XÃ ★ HUYỆN ★ TỈNH ★ '
const ABOVE = 'ỦY BAN NHÂN DÂN XÃ TÂY KỲ'
const BELOW = 'H. TỨ KỲ - T. HẢI DƯƠNG'

/** A seal of so many pixels across; one page has seals of one kind. */
export function drawSeal(size: number, random: Random): Patch {
  const kind = random.fork('kind').weighted(KINDS)
  return drawPatch(size, size, (context) => {
    const red = `rgb(${random.int(190, 225)}, ${random.int(20, 60)}, ${random.int(40, 70)})`
    context.translate(size / 2, size / 2)
    context.rotate((random.next() - 0.5) * 0.6)
    context.globalAlpha = 0.55 + 0.35 * random.next()
    context.strokeStyle = red
    context.fillStyle = red
    if (kind === 'arrival') drawArrival(context, size, random)
    else if (kind === 'emblem') drawEmblemSeal(context, size)
    else drawStarSeal(context, size)
    leaveSpots(context, size, random)
    if (random.fork('press').chance(0.3)) pressUnevenly(context, size, random.fork('press'))
  })
}

function drawRings(context: SKRSContext2D, size: number, rings: readonly (readonly [radius: number, width: number])[]): void {
  for (const [radius, width] of rings) {
    context.lineWidth = size * width
    context.beginPath()
    context.arc(0, 0, size * radius, 0, 2 * Math.PI)
    context.stroke()
  }
}

function drawStarSeal(context: SKRSContext2D, size: number): void {
  drawRings(context, size, [
    [0.48, 0.018],
    [0.45, 0.007],
    [0.3, 0.007],
  ])
  lettersAlong(context, AROUND, { size, font: 0.085, radius: 0.345, from: 0, over: 2 * Math.PI, feet: 'inward' })
  drawStar(context, 0.16 * size)
}

function drawEmblemSeal(context: SKRSContext2D, size: number): void {
  drawRings(context, size, [
    [0.48, 0.02],
    [0.445, 0.006],
    [0.27, 0.006],
  ])
  lettersAlong(context, ABOVE, { size, font: 0.1, radius: 0.32, from: -1.95, over: 3.9, feet: 'inward' })
  lettersAlong(context, BELOW, { size, font: 0.075, radius: 0.385, from: -0.95, over: 1.9, feet: 'outward' })
  drawEmblem(context, size)
}

interface Along {
  readonly size: number
  /** Sizes as shares of the seal's. */
  readonly font: number
  readonly radius: number
  /** Angle of the first letter from the top (from the bottom where feet point outward), and of all of them together. */
  readonly from: number
  readonly over: number
  readonly feet: 'inward' | 'outward'
}

function lettersAlong(context: SKRSContext2D, text: string, { size, font, radius, from, over, feet }: Along): void {
  context.font = `bold ${size * font}px "Liberation Serif"`
  context.textAlign = 'center'
  const letters = Array.from(text)
  for (const [index, letter] of letters.entries()) {
    const angle = from + (index / letters.length) * over
    context.save()
    context.rotate(feet === 'inward' ? angle : -angle)
    context.fillText(letter, 0, feet === 'inward' ? -size * radius : size * (radius + 0.03))
    context.restore()
  }
}

function drawStar(context: SKRSContext2D, radius: number): void {
  context.beginPath()
  for (let point = 0; point < 10; point++) {
    const [reach, angle] = [radius * (point % 2 === 0 ? 1 : 0.41), (point * Math.PI) / 5 - Math.PI / 2]
    context.lineTo(reach * Math.cos(angle), reach * Math.sin(angle))
  }
  context.fill()
}

/** Ears of rice to both sides, a star above, half a cogwheel and a ribbon below. */
function drawEmblem(context: SKRSContext2D, size: number): void {
  context.lineWidth = size * 0.008
  for (const side of [-1, 1]) {
    for (let grain = 0; grain < 11; grain++) {
      const angle = Math.PI / 2 - side * (0.35 + grain * 0.22)
      context.beginPath()
      context.ellipse(
        size * 0.2 * Math.cos(angle),
        size * 0.2 * Math.sin(angle),
        size * 0.03,
        size * 0.012,
        angle + side * 0.9,
        0,
        2 * Math.PI,
      )
      context.fill()
      context.beginPath()
      context.arc(0, 0, size * 0.165, angle - 0.08, angle + 0.08)
      context.stroke()
    }
  }
  context.save()
  context.translate(0, -size * 0.06)
  drawStar(context, size * 0.055)
  context.restore()
  for (let tooth = 0; tooth < 9; tooth++) {
    const angle = Math.PI * (0.05 + 0.1 * tooth + 0.05)
    context.fillRect(
      size * 0.09 * Math.cos(angle) - size * 0.01,
      size * 0.1 + size * 0.05 * Math.sin(angle) - size * 0.01,
      size * 0.02,
      size * 0.02,
    )
  }
  context.fillRect(-size * 0.12, size * 0.17, size * 0.24, size * 0.035)
}

/** "CÔNG VĂN ĐẾN" with its number and day, as the registry of an office stamps what comes in. */
function drawArrival(context: SKRSContext2D, size: number, random: Random): void {
  const [wide, high] = [size * 0.88, size * 0.5]
  context.lineWidth = size * 0.012
  context.strokeRect(-wide / 2, -high / 2, wide, high)
  context.font = `bold ${size * 0.085}px "Liberation Sans"`
  context.textAlign = 'center'
  context.fillText('CÔNG VĂN ĐẾN', 0, -high * 0.26)
  context.textAlign = 'left'
  context.font = `${size * 0.075}px "Liberation Sans"`
  context.fillText(`Số: ${random.int(1, 999)}`, -wide * 0.45, high * 0.02)
  context.fillText(`Ngày: ${random.int(1, 28)}/${random.int(1, 12)}/2023`, -wide * 0.45, high * 0.24)
  context.fillText('Chuyển: ..................', -wide * 0.45, high * 0.44)
}

/** Where the ink did not take. */
function leaveSpots(context: SKRSContext2D, size: number, random: Random): void {
  context.globalCompositeOperation = 'destination-out'
  for (let spot = 0; spot < 60; spot++) {
    context.globalAlpha = 0.3 + 0.6 * random.next()
    context.beginPath()
    context.arc((random.next() - 0.5) * size, (random.next() - 0.5) * size, size * 0.02 * random.next(), 0, 2 * Math.PI)
    context.fill()
  }
}

/** A seal pressed harder on one side is faint on the other. */
function pressUnevenly(context: SKRSContext2D, size: number, random: Random): void {
  const angle = 2 * Math.PI * random.next()
  const [dx, dy] = [(size / 2) * Math.cos(angle), (size / 2) * Math.sin(angle)]
  const fading = context.createLinearGradient(-dx, -dy, dx, dy)
  fading.addColorStop(0.45, 'rgba(0, 0, 0, 0)')
  fading.addColorStop(1, `rgba(0, 0, 0, ${0.5 + 0.45 * random.next()})`)
  context.globalAlpha = 1
  context.fillStyle = fading
  context.fillRect(-size, -size, 2 * size, 2 * size)
}
