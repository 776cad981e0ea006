import { orderSchema, quantityIds } from '@convoy/engine';
import { z } from 'zod';

/** Lengths far above what the product itself writes, far below what would hurt whoever reads. */
export const seat = z.string().min(1).max(12);
export const person = z.string().min(1).max(40);
export const code = z.string().max(24);
export const turn = z.number().int().min(0).max(60);
export const count = z.number().int().min(0).max(1_000_000);
/** UTC milliseconds, up to the year 2286. */
export const moment = z.number().int().min(0).max(9_999_999_999_999);
export const words = z.string().max(20_000);
export const name = z.string().max(200);
export const micro = z.number().min(-1e12).max(1e12);
export const quantity = z.enum(quantityIds);
export const orders = z.array(orderSchema).max(24);
export const seats = z.array(seat).max(40);
export const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
export const audience = z.union([z.enum(['all', 'control']), seats]);
export const allOrSeats = z.union([z.literal('all'), seats]);
