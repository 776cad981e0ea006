import { Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './notice.module.css';

interface NoticeProps {
  readonly tone: 'info' | 'warn' | 'danger';
  readonly children: ReactNode;
}
export const Notice = ({ tone, children }: NoticeProps) => (
  <div className={cx(styles['notice'], styles[tone])}>
    {tone === 'info' ? <Info size={16} aria-hidden /> : <TriangleAlert size={16} aria-hidden />}
    <div>{children}</div>
  </div>
);
