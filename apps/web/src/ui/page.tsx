import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { Link } from 'wouter';
import styles from './page.module.css';

interface PageProps {
  /** For the browser's title; the product's name follows it. */
  readonly title: string;
  readonly aside?: ReactNode;
  readonly width?: 'narrow' | 'wide';
  readonly children: ReactNode;
}
/** Frame of every page outside a room: name, help in the same place, main landmark. */
export const Page = ({ title, aside, width = 'wide', children }: PageProps) => {
  useTitle(title);
  return (
    <div className={styles['page']}>
      <header className={styles['header']}>
        <Link href="/" className={styles['brand'] ?? ''}>
          Convoy
        </Link>
        <div className={styles['aside']}>{aside}</div>
      </header>
      <main className={styles[width]}>{children}</main>
    </div>
  );
};

export const useTitle = (title: string): void => {
  useEffect(() => {
    document.title = title === '' ? 'Convoy' : `${title} · Convoy`;
  }, [title]);
};
