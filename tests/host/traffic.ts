/** What goes between the add-in and Excel, round trip by round trip. */
import type { ExcelHost } from './ExcelHost';

/** Bytes of the two texts that one round trip carries. */
export interface Trip {
  readonly request: number;
  readonly answer: number;
}

export interface Traffic {
  /** The round trips since the last time this was asked. */
  take(): readonly Trip[];
}

const bytesOf = (message: unknown): number => Buffer.byteLength(JSON.stringify(message), 'utf8');

/** Listens from now on. */
export function recordTraffic(host: ExcelHost): Traffic {
  const process = host.process.bind(host);
  let trips: Trip[] = [];
  host.process = async (request) => {
    const answer = await process(request);
    trips.push({ request: bytesOf(request), answer: bytesOf(answer) });
    return answer;
  };
  return {
    take: () => {
      const taken = trips;
      trips = [];
      return taken;
    },
  };
}
