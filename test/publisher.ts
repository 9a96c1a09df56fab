import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { loadBanks } from '../src/bundle/load-banks.ts';
import { type AddressSetting, addressSettings } from '../src/providers/sources.ts';
import { type Series, type SeriesId, series, seriesByCode } from '../src/series/catalog.ts';
import { toPublished } from '../src/series/units.ts';
import { type Day, iso, parseDay } from '../src/values/day.ts';
import { each, noPoints, type Point, type Points, pointsOf } from '../src/values/points.ts';
import { type Archive, remember, vintages } from './archive.ts';
import { callReportsBody } from './call-reports.ts';

/** The call reports that ship, as the FDIC would publish them. */
const shipped = () =>
  loadBanks(join(import.meta.dirname, '../data/banks')).flatMap(({ cert, reports }) =>
    reports.map((report) => ({ ...report, cert })),
  );

/** What a publisher may do to a request: the good thing, or one of the things that have been seen. */
export type Behaviour =
  | 'good'
  | 'slow' // never answers
  | 'cut' // breaks off in the middle of the body
  | 'short' // ends the body in the middle, as if that were all
  | 'dead' // closes the connection without a word
  | 'empty'
  | 'page' // a web page, with status 200
  | 'busy' // 429, come back in a second
  | 'broken' // 500
  | 'other' // another series' body
  | 'thousandth' // billions where there were millions
  | 'tomorrow' // a figure for a day to come
  | 'late'; // yesterday's copy: the newest figure is missing

export type Asked = { readonly path: string; status?: number };

/** A stand-in for the publishers on 127.0.0.1: their addresses and shapes, figures that are given to it. */
export type FakePublisher = {
  /** The settings that send a bot here. */
  readonly addresses: Readonly<Record<AddressSetting, string>>;
  /** Publishes a figure: a new day, or another value for a known one; on which day, where its archive is to know. */
  publish(id: SeriesId, day: Day, value: number, on?: Day): void;
  figures(id: SeriesId): Points;
  /** How it behaves from now on. */
  behave(wanted: Behaviour | ((path: string) => Behaviour)): void;
  /** What was asked for, oldest first, and how it was answered (nothing while it is not, or when the connection broke). */
  readonly asked: readonly Asked[];
  close(): Promise<void>;
};

export const openFakePublisher = async (start: (id: SeriesId) => Points = () => noPoints): Promise<FakePublisher> => {
  const known = new Map<SeriesId, Points>();
  const archive: Archive = new Map();
  const asked: Asked[] = [];
  let behaviourOf: (path: string) => Behaviour = () => 'good';
  const figures = (id: SeriesId) => known.get(id) ?? start(id);

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const entry: Asked = { path: `${url.pathname}${url.search}` };
    asked.push(entry);
    response.on('finish', () => {
      entry.status = response.statusCode;
    });
    answer(request, response, url, { figures, archive }, behaviourOf(url.pathname));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    addresses: {
      // What is not served here is at no publisher's real address either.
      ...(Object.fromEntries(addressSettings.map((name) => [name, `${base}/nothing`])) as Record<
        AddressSetting,
        string
      >),
      FRED_URL: `${base}/fred`,
      FREDGRAPH_URL: `${base}/graph/fredgraph.csv`,
      NYFED_URL: `${base}/api`,
      FISCALDATA_URL: `${base}/operating_cash_balance`,
      TREASURY_URL: `${base}/treasury`,
      FDIC_URL: `${base}/financials`,
    },
    publish(id, day, value, on) {
      remember(archive, id, { day, value, ...(on !== undefined && { from: on }) }, figures(id));
      const rows = new Map<Day, number>();
      for (const point of each(figures(id))) rows.set(point.day, point.value);
      known.set(id, pointsOf(rows.set(day, value)));
    },
    figures,
    behave(wanted) {
      behaviourOf = typeof wanted === 'string' ? () => wanted : wanted;
    },
    asked,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

type Published = { readonly figures: (id: SeriesId) => Points; readonly archive: Archive };

const answer = (
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  published: Published,
  behaviour: Behaviour,
): void => {
  switch (behaviour) {
    case 'slow':
      return;
    case 'dead':
      return void request.socket.destroy();
    case 'busy':
      return void response.writeHead(429, { 'retry-after': '1' }).end();
    case 'broken':
      return void response.writeHead(500).end('Internal Server Error');
    case 'empty':
      return void response.end();
    case 'page':
      return void response.end('<!DOCTYPE html><html><body>Scheduled maintenance.</body></html>');
  }
  const body = bodyOf(url, published, behaviour);
  if (body === undefined) return void response.writeHead(404).end('{"error_message":"Bad Request."}');
  if (behaviour === 'short') return void response.end(body.slice(0, body.length / 2));
  if (behaviour === 'cut') {
    response.writeHead(200, { 'content-length': Buffer.byteLength(body) });
    response.write(body.slice(0, body.length / 2), () => request.socket.destroy());
    return;
  }
  const etag = `"${createHash('sha1').update(body).digest('hex')}"`;
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end();
  response.writeHead(200, { etag }).end(body);
};

/** What is at an address: each publisher's shape, in which its own figures differ only by behaviour. */
const bodyOf = (url: URL, { figures, archive }: Published, behaviour: Behaviour): string | undefined => {
  const rows = (id: SeriesId) => spoil([...each(figures(id))], behaviour);
  const path = url.pathname;
  if (path === '/financials') return callReportsBody(url, shipped());
  if (path === '/graph/fredgraph.csv' || path.startsWith('/fred/')) {
    const code = url.searchParams.get('id') ?? url.searchParams.get('series_id') ?? '';
    const id = seriesByCode(code);
    if (!id || !(figures(id).days.length > 0)) return undefined;
    const since = parseDay(url.searchParams.get('cosd') ?? url.searchParams.get('observation_start') ?? '') ?? 0;
    const wanted = rows(id).filter(({ day }) => day >= since);
    const what = series(id);
    if (path === '/fred/series') return declared(what, figures(id), behaviour);
    if (url.searchParams.has('realtime_start'))
      return vintages(wanted, archive.get(id) ?? [], (point) => text(what, point));
    return path.startsWith('/fred/') ? observations(what, wanted) : csv(what, wanted, behaviour);
  }
  const [, type, count] = /^\/api\/rates\/\w+\/(\w+)\/last\/(\d+)\.json$/.exec(path) ?? [];
  if (type) {
    const id = type === 'sofr' || type === 'effr' || type === 'tgcr' ? type : undefined;
    return id && rates(behaviour === 'other' ? 'BGCR' : type.toUpperCase(), rows(id).slice(-Number(count)));
  }
  if (path === '/operating_cash_balance') {
    const since = parseDay(/record_date:gte:([\d-]+)/.exec(url.searchParams.get('filter') ?? '')?.[1] ?? '') ?? 0;
    const all = rows('tgaDaily').filter(({ day }) => day >= since);
    return cashBalance(all, url.searchParams, behaviour);
  }
  const [, year] = /^\/treasury\/(\d{4})\/all$/.exec(path) ?? [];
  if (year) return billRates(year, rows('bill4w'), rows('bill13w'), behaviour);
  const [, most] = /^\/api\/rp\/repo\/all\/results\/last\/(\d+)\.json$/.exec(path) ?? [];
  if (most) return operations(rows('srf'), Number(most), behaviour);
  return undefined;
};

const spoil = (points: readonly Point[], behaviour: Behaviour): readonly Point[] => {
  if (behaviour === 'late') return points.slice(0, -1);
  if (behaviour === 'thousandth') return points.map(({ day, value }) => ({ day, value: value / 1000 }));
  const newest = points.at(-1);
  return behaviour === 'tomorrow' && newest ? [...points, { day: newest.day + 364, value: newest.value }] : points;
};

const text = (what: Series, { value }: Point): string =>
  what.unit === 'usd' ? toPublished(what, Math.round(value)) : String(value);

const csv = (what: Series, rows: readonly Point[], behaviour: Behaviour): string =>
  [
    `observation_date,${behaviour === 'other' ? 'OTHER' : what.code}`,
    ...rows.map((point) => `${iso(point.day)},${text(what, point)}`),
    '',
  ].join('\n');

const observations = (what: Series, rows: readonly Point[]): string =>
  JSON.stringify({
    units: 'lin',
    count: rows.length,
    offset: 0,
    limit: 100_000,
    observations: rows.map((point) => ({ date: iso(point.day), value: text(what, point) })),
  });

const billRates = (year: string, short: readonly Point[], long: readonly Point[], behaviour: Behaviour): string => {
  const other = new Map(long.map(({ day, value }) => [day, value]));
  const row = ({ day, value }: Point) => {
    const date = iso(day).replace(/(\d+)-(\d+)-(\d+)/, '$2/$3/$1');
    return `${date},${value},${value},${other.get(day) ?? ''},${other.get(day) ?? ''}`;
  };
  const weeks = behaviour === 'other' ? [8, 17] : [4, 13];
  const columns = weeks.flatMap((n) => [`"${n} WEEKS BANK DISCOUNT"`, `"${n} WEEKS COUPON EQUIVALENT"`]);
  const own = short.filter(({ day }) => iso(day).startsWith(year)).toReversed();
  return [['Date', ...columns].join(','), ...own.map(row), ''].join('\n');
};

const declared = (what: Series, points: Points, behaviour: Behaviour): string => {
  const size = { 1: 'Dollars', 1e6: 'Millions of U.S. Dollars', 1e9: 'Billions of U.S. Dollars' }[what.scale];
  const spoilt = behaviour === 'thousandth' && what.scale === 1e6 ? 'Billions of U.S. Dollars' : size;
  const day = what.measure === 'weekAverage' ? ', Ending Wednesday' : ', As of Wednesday';
  const frequency = { daily: 'Daily', weekly: `Weekly${day}`, quarterly: 'Quarterly' }[what.frequency];
  const sum = createHash('sha1').update(points.values).digest().readUInt16BE();
  return JSON.stringify({
    seriess: [
      {
        id: behaviour === 'other' ? 'OTHER' : what.code,
        units: what.unit === 'percent' ? 'Percent' : spoilt,
        frequency,
        frequency_short: frequency[0],
        // Another moment for other figures, as a publisher's would be.
        last_updated: `${iso(points.days.at(-1) ?? 0)} ${new Date(sum * 1000).toISOString().slice(11, 19)}-05`,
      },
    ],
  });
};

const rates = (type: string, rows: readonly Point[]): string =>
  JSON.stringify({
    refRates: rows
      .map(({ day, value }) => ({
        effectiveDate: iso(day),
        type,
        percentRate: value,
        percentPercentile1: '',
        percentPercentile25: '',
        percentPercentile75: '',
        percentPercentile99: '',
        volumeInBillions: 'NA',
        revisionIndicator: '',
      }))
      .reverse(),
  });

/** Two operations a day that add up to the day's figure, the newest first. */
const operations = (rows: readonly Point[], most: number, behaviour: Behaviour): string => {
  const all = rows.flatMap(({ day, value }) => {
    const half = Math.floor(value / 2);
    return [half, value - half].map((accepted, i) => ({
      operationId: `RP ${iso(day)} ${i + 1}`,
      auctionStatus: 'Results',
      operationDate: iso(day),
      operationType: behaviour === 'other' ? 'Reverse Repo' : 'Repo',
      operationMethod: 'Full Allotment',
      termCalenderDays: 1,
      term: 'Overnight',
      isSmallValue: '',
      note: '',
      totalAmtSubmitted: Math.round(accepted),
      totalAmtAccepted: Math.round(accepted),
      details: [{ securityType: 'Treasury', amtSubmitted: Math.round(accepted), amtAccepted: Math.round(accepted) }],
    }));
  });
  return JSON.stringify({ repo: { operations: all.reverse().slice(0, most) } });
};

/** A page of the Daily Treasury Statement: the day's opening balance and its close, the oldest day first. */
const cashBalance = (rows: readonly Point[], page: URLSearchParams, behaviour: Behaviour): string => {
  const [number, size] = [Number(page.get('page[number]') ?? 1), Number(page.get('page[size]') ?? 100)];
  const account = (which: string) => `Treasury General Account (TGA) ${which} Balance`;
  const lines = rows.flatMap((point) =>
    [account('Opening'), behaviour === 'other' ? 'Federal Reserve Account' : account('Closing')].map(
      (account_type) => ({
        ...{ record_date: iso(point.day), account_type, close_today_bal: 'null' },
        open_today_bal: text(series('tgaDaily'), point),
      }),
    ),
  );
  const data = lines.slice((number - 1) * size, number * size);
  const next = number * size < lines.length ? `&page%5Bnumber%5D=${number + 1}&page%5Bsize%5D=${size}` : null;
  const meta = { count: data.length, dataFormats: { open_today_bal: '$1,000,000' }, 'total-count': lines.length };
  return JSON.stringify({ data, meta, links: { next } });
};
