import { InputRenderer } from '@strapi/strapi/admin'
import type { ComponentProps } from 'react'

type InputProps = ComponentProps<typeof InputRenderer>

/** The panel's own input of a filter; `options` are for the chip, which reads them only beside an input of one's own. */
export function WordedInput({ options, ...props }: InputProps & { options?: unknown }) {
  const input = (props.type === 'enumeration' ? { ...props, options } : props) as InputProps
  return <InputRenderer {...input} />
}
