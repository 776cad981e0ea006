import type { Layer } from '@convoy/engine';
import { Ban, Handshake, MessagesSquare, Package, Shield } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';

interface LayerLook {
  readonly colour: string;
  readonly icon: LucideIcon;
  /** Stroke pattern in px; null for an unbroken line. */
  readonly dash: string | null;
  readonly round: boolean;
  /** Two lines instead of one. */
  readonly double: boolean;
  readonly end: 'none' | 'bar' | 'arrow';
  /** Width by level 1 to 3. */
  readonly width: readonly [number, number, number];
}

/** Pattern first, colour last: each layer is told from the others in grey print too. */
export const layerLooks = {
  treaty: {
    colour: 'var(--link-treaty)',
    icon: Handshake,
    dash: null,
    round: false,
    double: true,
    end: 'none',
    width: [6, 6, 6],
  },
  trade: {
    colour: 'var(--link-trade)',
    icon: Package,
    dash: null,
    round: false,
    double: false,
    end: 'none',
    width: [3, 4, 5],
  },
  sanction: {
    colour: 'var(--link-sanction)',
    icon: Ban,
    dash: '10 5',
    round: false,
    double: false,
    end: 'bar',
    width: [2.5, 3, 3.5],
  },
  military: {
    colour: 'var(--link-military)',
    icon: Shield,
    dash: '13 4 3 4',
    round: false,
    double: false,
    end: 'arrow',
    width: [2.5, 3, 3.5],
  },
  talks: {
    colour: 'var(--link-talks)',
    icon: MessagesSquare,
    dash: '0.1 7.5',
    round: true,
    double: false,
    end: 'none',
    width: [3.5, 3.5, 3.5],
  },
} as const satisfies Record<Layer, LayerLook>;

export const widthAt = (layer: Layer, level: number): number => {
  const [one, two, three] = layerLooks[layer].width;
  return level >= 3 ? three : level === 2 ? two : one;
};
