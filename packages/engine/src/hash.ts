/** 64 bits of a text in hexadecimal: tells histories apart, guards nothing against an attacker. */
export const hashText = (text: string): string => {
  let high = 0x6a09e667;
  let low = 0xbb67ae85;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x01000193) ^ (low >>> 7);
    low = Math.imul(low ^ unit, 0x85ebca6b) ^ (high >>> 11);
  }
  const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, '0');
  return hex(high) + hex(low);
};
