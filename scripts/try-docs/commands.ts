/** The commands of a page of docs: the lines of its shell blocks, and what its tables and sentences give in backticks. */

/** What a reader types begins with one of these. */
const COMMAND = /^(?:npm|npx|curl|docker|cp|bangdiem|pg_dump|psql) |^update accounts /u

export function commandsOf(markdown: string): string[] {
  const blocks = [...markdown.matchAll(/```sh\n([\s\S]*?)```/gu)].flatMap(([, text = '']) => text.split('\n'))
  const inline = [...markdown.replaceAll(/```[\s\S]*?```/gu, '').matchAll(/`([^`\n]+)`/gu)].map(([, text = '']) => text)
  const lines = [...blocks, ...inline].map((line) => line.replace(/\s+#.*$/u, '').trim())
  return [...new Set(lines.filter((line) => COMMAND.test(line)))]
}
