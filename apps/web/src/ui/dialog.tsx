import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Dialog as AriaDialog,
  Heading,
  Modal as AriaModal,
  ModalOverlay,
} from 'react-aria-components';
import { IconButton } from './button.tsx';
import { cx } from './cx.ts';
import { scrollStop } from './scroll-stop.ts';
import styles from './dialog.module.css';

interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** A line above the title. */
  readonly over?: ReactNode;
  /** Beside the title, at the end of its row. */
  readonly aside?: ReactNode;
  readonly footer?: ReactNode;
  readonly size?: 'small' | 'medium' | 'large';
  /** No padding of its own: the content divides the room. */
  readonly bare?: boolean;
  readonly closeLabel: string;
  readonly children: ReactNode;
}

/** Never closes on a press outside: what it says or asks is not lost by a slip. Esc closes it. */
export const Dialog = ({
  open,
  onClose,
  title,
  over,
  aside,
  footer,
  size = 'medium',
  bare = false,
  closeLabel,
  children,
}: DialogProps) => (
  <ModalOverlay
    isOpen={open}
    isDismissable={false}
    onOpenChange={(next) => {
      if (!next) onClose();
    }}
    className={cx(styles['overlay'])}
  >
    <AriaModal className={cx(styles['modal'], styles[size])}>
      <AriaDialog className={cx(styles['dialog'])}>
        <header className={styles['header']}>
          <div className={styles['titles']}>
            {over === undefined ? null : <div className={styles['over']}>{over}</div>}
            <Heading slot="title" level={2} className={cx(styles['title'])}>
              {title}
            </Heading>
          </div>
          {aside}
          <IconButton label={closeLabel} onPress={onClose} className={styles['close']}>
            <X size={20} aria-hidden />
          </IconButton>
        </header>
        <div ref={scrollStop} className={cx(styles['body'], bare && styles['bare'])}>
          {children}
        </div>
        {footer === undefined ? null : <footer className={styles['footer']}>{footer}</footer>}
      </AriaDialog>
    </AriaModal>
  </ModalOverlay>
);
