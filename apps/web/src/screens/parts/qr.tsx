import { useMemo } from 'react';
import { encode } from 'uqr';
import styles from './qr.module.css';

interface QrProps {
  readonly text: string;
  /** What a reader hears instead of the picture. */
  readonly label: string;
}

/** Dark modules as one path of unit squares. */
export const qrPath = (data: readonly (readonly boolean[])[]): string =>
  data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');

/** Always dark on white, whatever the theme: scanners need it so. */
export const Qr = ({ text, label }: QrProps) => {
  const code = useMemo(() => encode(text, { ecc: 'M', border: 2 }), [text]);
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles['qr']}
      viewBox={`0 0 ${code.size} ${code.size}`}
      shapeRendering="crispEdges"
    >
      <rect width={code.size} height={code.size} fill="#ffffff" />
      <path d={qrPath(code.data)} fill="#0b1219" />
    </svg>
  );
};
