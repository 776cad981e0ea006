/** What standing measures cost while they stand, % of GDP a year at level 1. */
const STRAIN: Readonly<Record<string, { readonly own: number; readonly target: number }>> = {
  mobilise: { own: 0.6, target: 0 },
  deployment: { own: 0.1, target: 0 },
  alert: { own: 0.1, target: 0 },
  quarantine: { own: 0.1, target: 0.8 },
  escort: { own: 0.1, target: 0 },
  'reassurance-deployment': { own: 0.1, target: 0 },
  'no-fly-zone': { own: 0.15, target: 0 },
  interoperability: { own: 0.05, target: 0 },
  proxy: { own: 0.1, target: 0 },
};

/** R-Measure. Strain, % of GDP a year, of a measure of this instrument at `level` 1–3. */
export const strainOf = (
  instrument: string,
  level: number,
): { readonly own: number; readonly target: number } => {
  const base = STRAIN[instrument] ?? { own: 0, target: 0 };
  return { own: base.own * level, target: base.target * level };
};

/** R-Measure. Points of forces in theatre that one level brings. */
export const READINESS = {
  alert: 4,
  deployment: 8,
  mobilise: 12,
  quarantine: 4,
  'reassurance-deployment': 4,
  'no-fly-zone': 4,
} as const;

/** R-Measure. Share, 0–1, of a quarantine's strain that ships under escort are spared. */
export const ESCORT_SHARE = 0.5;

const OVERFLIGHT_CONTACT = 0.1;
/**
 * R-Incident. Contact 0–1 that a military measure or strike adds, by rung and level; aircraft over a
 * rival meet its forces at any rung.
 */
export const contactOf = (rung: number, level: number, instrument = ''): number => {
  if (instrument === 'overflight') return OVERFLIGHT_CONTACT;
  if (rung >= 9) return 0.45;
  if (rung === 8) return 0.35;
  if (rung === 7) return 0.2;
  return rung === 6 ? 0.05 * level : 0;
};
