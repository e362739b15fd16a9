/** What refuses its input does so in a way that is promised: with a PlumblineError of a known code, in words. */
import { PlumblineError } from '../../src/model/plumbline-error.ts';
import { demand } from './suite-oracle.ts';

/** What `act` gives, or null when it refuses with one of the codes; throws when it fails in any other way. */
export function unlessRefused<Value>(act: () => Value, ...codes: readonly string[]): Value | null {
  try {
    return act();
  } catch (error) {
    demandRefusal(error, codes);
    return null;
  }
}

/** The same of what may come later. */
export async function unlessRejected<Value>(
  act: () => Value | Promise<Value>,
  ...codes: readonly string[]
): Promise<Value | null> {
  try {
    return await act();
  } catch (error) {
    demandRefusal(error, codes);
    return null;
  }
}

function demandRefusal(error: unknown, codes: readonly string[]): void {
  if (!(error instanceof PlumblineError)) throw error;
  demand(codes.includes(error.code), `the error has the code ${error.code}: ${error.message}`);
  demand(error.message !== '' && error.remedy !== '', 'the error has no message or no remedy');
}
