import { describe, expect, it } from 'vitest';
import { readNames, writeNames } from './names.ts';

describe('real names', () => {
  it('are read as they come out of a spreadsheet, a file or a keyboard', () => {
    const typed = '\uFEFFQuiet Heron\tAna Silva\r\n"Plain Otter";"Li, Wei"\n\nSmall Wren, Jo Ö';
    expect(readNames(typed)).toEqual({
      ok: true,
      names: { 'Quiet Heron': 'Ana Silva', 'Plain Otter': 'Li, Wei', 'Small Wren': 'Jo Ö' },
    });
  });
  it('name the first line that is wrong, and keep nothing', () => {
    expect(readNames('Quiet Heron, Ana\n\nNobody')).toEqual({ ok: false, line: 3 });
    expect(readNames('Quiet Heron,')).toEqual({ ok: false, line: 1 });
  });
  it('come back as they were written', () => {
    const names = { 'Quiet Heron': 'Ana Silva', 'Plain Otter': 'Li' };
    expect(readNames(writeNames(names))).toEqual({ ok: true, names });
  });
});
