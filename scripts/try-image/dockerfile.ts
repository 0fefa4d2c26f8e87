/** A Dockerfile as its steps, stage by stage. */

export interface Step {
  readonly word: string
  readonly rest: string
}

export interface Stage {
  readonly name: string
  readonly steps: readonly Step[]
}

export function stagesOf(text: string): Stage[] {
  const lines = text
    .replaceAll(/\\\n/gu, ' ')
    .split('\n')
    .filter((line) => /^[A-Z]+ /u.test(line))
  const stages: { name: string; steps: Step[] }[] = []
  for (const line of lines) {
    const word = line.split(' ', 1)[0] ?? ''
    const rest = line.slice(word.length + 1)
    if (word === 'FROM') stages.push({ name: / AS (\w+)$/u.exec(rest)?.[1] ?? '', steps: [] })
    else stages.at(-1)?.steps.push({ word, rest })
  }
  return stages
}
