/** Five fills that differ without colour; the colour is that of the group they stand in. */
export const Patterns = () => (
  <defs>
    <pattern id="pattern-0" width={4} height={4} patternUnits="userSpaceOnUse">
      <rect width={4} height={4} fill="var(--link-treaty)" />
    </pattern>
    <pattern id="pattern-1" width={7} height={7} patternUnits="userSpaceOnUse">
      <path d="M-1 8 8 -1M-1 1 1 -1M6 8 8 6" stroke="var(--link-sanction)" strokeWidth={2} />
    </pattern>
    <pattern id="pattern-2" width={6} height={6} patternUnits="userSpaceOnUse">
      <circle cx={3} cy={3} r={1.7} fill="var(--link-trade)" />
    </pattern>
    <pattern id="pattern-3" width={6} height={6} patternUnits="userSpaceOnUse">
      <path d="M0 3H6M3 0V6" stroke="var(--link-military)" strokeWidth={1.3} />
    </pattern>
    <pattern id="pattern-4" width={6} height={6} patternUnits="userSpaceOnUse">
      <path d="M0 3H6" stroke="var(--link-talks)" strokeWidth={2.4} />
    </pattern>
  </defs>
);
