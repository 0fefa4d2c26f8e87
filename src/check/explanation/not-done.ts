/** `not-done`: full points, and the explanation announces the work or says that it is under way. */
import type { Announcement } from '../../model/evidence.ts'
import { ZERO } from '../../model/points.ts'
import type { ExplanationCheck } from './check.ts'
import { treeOf } from '../tree.ts'
import { pointsInEnglish, pointsInVietnamese } from '../wording.ts'
import { explanationFinding, wordsOf } from './finding.ts'

const MEANS: Readonly<Record<Announcement['kind'], { readonly vi: string; readonly en: string }>> = {
  future: { vi: 'việc dự kiến thực hiện, chưa có kết quả', en: 'something still to be done' },
  'under-way': { vi: 'việc đang thực hiện, chưa hoàn thành', en: 'something under way' },
  registered: { vi: 'việc mới đăng ký, chưa có kết quả', en: 'something registered only' },
  'not-yet': { vi: 'việc chưa thực hiện', en: 'something not done' },
}

export const notDone: ExplanationCheck = (report, evidence) =>
  [...evidence.rows].flatMap(([row, { announcements }]) => {
    const scores = treeOf(report).byId.get(row)?.row?.scores
    const [first, ...others] = announcements
    if (first === undefined || scores?.self.kind !== 'value' || scores.max.kind !== 'value') return []
    const { points } = scores.self
    if (points <= ZERO || points < scores.max.points) return []
    const words = wordsOf(evidence, { row, span: first.span })
    return explanationFinding(report, evidence, {
      code: 'not-done',
      severity: 'info',
      row,
      key: first.kind,
      quotes: [first, ...others].map(({ span }) => ({ row, span })),
      message: {
        vi: `tự chấm điểm tối đa (${pointsInVietnamese(points)} điểm), trong khi nội dung giải trình ghi “${words}”: ${MEANS[first.kind].vi}; cần xem lại điểm tự chấm.`,
        en: `full points (${pointsInEnglish(points)}), while the explanation says “${words}”: ${MEANS[first.kind].en}; check the points.`,
      },
    })
  })
