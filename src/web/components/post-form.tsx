/** A form that changes something: with the token that shows that it came from a page of ours. */
import type { ComponentChildren, JSX } from 'preact'

interface PostFormProps extends Omit<JSX.IntrinsicElements['form'], 'method'> {
  /** From the view. */
  readonly csrf: string | null
  readonly children: ComponentChildren
}

export function PostForm({ csrf, children, ...rest }: PostFormProps) {
  return (
    <form method="post" {...rest}>
      {csrf !== null && <input type="hidden" name="csrf" value={csrf} />}
      {children}
    </form>
  )
}
