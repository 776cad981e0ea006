import { layers } from '@convoy/engine';
import { Ban, Handshake, MessagesSquare, Package, Scale, Shield } from 'lucide-react';
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

/** What the board draws between two actors: ties, and who depends on whom. */
export const laneKinds = [...layers, 'exposure'] as const;
export type LaneKind = (typeof laneKinds)[number];

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
  /** A wedge: the thicker its end, the more of that side's economy rests on the other. */
  exposure: {
    colour: 'var(--link-exposure)',
    icon: Scale,
    dash: null,
    round: false,
    double: false,
    end: 'none',
    width: [3, 3, 3],
  },
} as const satisfies Record<LaneKind, LayerLook>;

export const widthAt = (layer: LaneKind, level: number): number => {
  const [one, two, three] = layerLooks[layer].width;
  return level >= 3 ? three : level === 2 ? two : one;
};
