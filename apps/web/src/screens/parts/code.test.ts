import { describe, expect, it } from 'vitest';
import { onlyThisDevice, readCode, spacedCode } from './code.ts';

describe('readCode', () => {
  it.each([
    ['K7MQ42', 'K7MQ42'],
    ['k7 mq 42', 'K7MQ42'],
    ['k7-mq-42', 'K7MQ42'],
    ['  K7MQ', 'K7MQ'],
    ['K7MQ42EXTRA', 'K7MQ42'],
    ['http://10.0.0.4:3000/join/K7MQ42', 'K7MQ42'],
    ['https://convoy.example/screen/k7mq42?x=1', 'K7MQ42'],
  ])('reads %s', (typed, code) => {
    expect(readCode(typed)).toEqual({ code, strange: null });
  });
  it('names a character that no code has and drops it', () => {
    expect(readCode('K7MO42')).toEqual({ code: 'K7M42', strange: 'O' });
    expect(readCode('1')).toEqual({ code: '', strange: '1' });
  });
});

describe('spacedCode', () => {
  it('sets pairs apart', () => {
    expect(spacedCode('K7MQ42')).toBe('K7 MQ 42');
    expect(spacedCode('')).toBe('');
  });
});

describe('onlyThisDevice', () => {
  it('tells a loopback address from one that others can open', () => {
    expect(onlyThisDevice('localhost')).toBe(true);
    expect(onlyThisDevice('127.0.0.1')).toBe(true);
    expect(onlyThisDevice('192.168.1.20')).toBe(false);
  });
});
