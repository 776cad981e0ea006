const first = [
  'Amber',
  'Brave',
  'Bright',
  'Calm',
  'Clear',
  'Copper',
  'Distant',
  'Early',
  'Fair',
  'Gentle',
  'Golden',
  'Ivory',
  'Keen',
  'Lively',
  'Misty',
  'Northern',
  'Patient',
  'Quick',
  'Quiet',
  'Silver',
  'Steady',
  'Sunny',
  'Swift',
  'Western',
] as const;
const second = [
  'Badger',
  'Beacon',
  'Cedar',
  'Crane',
  'Dolphin',
  'Falcon',
  'Finch',
  'Fox',
  'Gull',
  'Harbour',
  'Heron',
  'Kestrel',
  'Lantern',
  'Linden',
  'Lynx',
  'Maple',
  'Otter',
  'Owl',
  'Pelican',
  'Raven',
  'Robin',
  'Seal',
  'Sparrow',
  'Willow',
] as const;

/** Two words for a person to be known by, from a number 0 ≤ n < 1 each. */
export const callSignFrom = (a: number, b: number): string =>
  `${first[Math.floor(a * first.length)] ?? first[0]} ${second[Math.floor(b * second.length)] ?? second[0]}`;

/** Another one than the one shown. */
export const rollCallSign = (not: string, random: () => number = Math.random): string => {
  const next = callSignFrom(random(), random());
  return next === not ? rollCallSign(not, random) : next;
};
