import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './button.module.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly look?: 'plain' | 'primary' | 'quiet' | 'link' | 'danger';
  readonly size?: 'small' | 'normal' | 'large';
  readonly wide?: boolean;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** A verb to press. A disabled one should say beside it why, and when it comes back. */
export const Button = ({
  look = 'plain',
  size = 'normal',
  wide = false,
  className,
  ...rest
}: ButtonProps) => (
  <AriaButton
    {...rest}
    className={cx(styles['button'], styles[look], styles[size], wide && styles['wide'], className)}
  />
);

/** A button that shows an icon alone; its label is spoken. */
export const IconButton = ({ label, ...rest }: ButtonProps & { readonly label: string }) => (
  <Button
    look="quiet"
    {...rest}
    aria-label={label}
    className={cx(styles['icon'], rest.className)}
  />
);
