/** Villages and quarters of the northern mountains, the central highlands, the south-east and the cities. */
import type { Gaps } from '../../gaps.ts'

const NORTH = ['bản Nậm Lốt', 'bản Pá Hốc', 'thôn Khuổi Luông', 'thôn Nà Cáy', 'bản Háng Tày', 'thôn Lũng Pù']
const HIGHLAND = ['buôn Ea Kmát', 'buôn Kô Sia', 'bon Pi Nao', 'làng Kép', 'buôn Cuôr Kap', 'làng Plei Bông']
const SOUTH_EAST = ['ấp Bàu Sen', 'ấp Suối Đá', 'ấp Trảng Lớn', 'ấp Tân Bình', 'ấp Cây Gáo', 'ấp Bưng Riềng']
const CITY = ['khu phố 4', 'khu phố 9', 'tổ dân phố số 7', 'TDP 12', 'khu phố Bình Đáng', 'tổ dân phố Cầu Diễn']

type Three = readonly [string, string, string]

const three = (g: Gaps, names: readonly string[]): Three => {
  const start = g.int(0, names.length - 1)
  const at = (offset: number): string => names[(start + offset) % names.length] ?? ''
  return [at(0), at(1), at(2)]
}

export const northern = (g: Gaps): Three => three(g, NORTH)
export const highland = (g: Gaps): Three => three(g, HIGHLAND)
export const southern = (g: Gaps): Three => three(g, SOUTH_EAST)
export const urban = (g: Gaps): Three => three(g, CITY)
