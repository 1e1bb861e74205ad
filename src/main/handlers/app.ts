// What program this is.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Handlers } from '../../shared/rpc.ts';
import { engineVersion } from '../../shared/scoring/parameters.ts';
import type { Context } from './context.ts';

const packageSchema = v.object({ version: v.string() });

export const appHandlers: Pick<Handlers<Context>, 'app.info'> = {
  'app.info': ({ place }) => {
    const { version } = v.parse(packageSchema, JSON.parse(readFileSync(join(place.resources, '..', 'package.json'), 'utf8')));
    return { version, engine: engineVersion, host: place.host };
  },
};
