import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import '#renderer/ui/button.css';

interface Props extends Omit<ButtonProps, 'className' | 'style' | 'children'> {
  /** `quiet` has no frame until pointed at; `primary` is the one thing to do next. */
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly icon?: ReactNode;
  readonly children?: ReactNode;
}

export function Button({ look = 'plain', icon, children, ...props }: Props) {
  return (
    <AriaButton {...props} className={`button button-${look}${children === undefined ? ' button-icon' : ''}`}>
      {icon}
      {children}
    </AriaButton>
  );
}
