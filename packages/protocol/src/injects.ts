/** What an event may say and move: told to whoever writes one by the same rules as the server's. */
export {
  injectFaultCodes,
  injectFaults,
  injectLimits,
  injectPhases,
  isMovable,
} from '@convoy/table';
