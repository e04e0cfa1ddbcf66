import { z } from 'zod';

/** The variables that name the engines of the three ports, each for itself; without them they are files in `DATA_DIR`. */
export const engineVariables = {
  /** `mongodb://…`: a replica set or a sharded cluster. */
  MONGODB_URI: z.string().optional(),
  /** `host:port`, several with commas. */
  KAFKA_BROKERS: z.string().optional(),
  /** `http://host:port` */
  MEILI_HOST: z.string().optional(),
  MEILI_API_KEY: z.string().optional(),
  /** Goes before the names of databases, topics and indexes, where several systems share the engines. */
  NAMESPACE: z
    .string()
    .max(31)
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'takes lower-case words of ASCII letters and digits, joined by -')
    .optional(),
};

export type EnginesConfig = z.output<z.ZodObject<typeof engineVariables>>;

/** The variables in the words of the ports' options. */
export const enginesOf = (config: EnginesConfig) => ({
  mongodbUri: config.MONGODB_URI,
  kafkaBrokers: config.KAFKA_BROKERS,
  meiliHost: config.MEILI_HOST,
  meiliApiKey: config.MEILI_API_KEY,
  namespace: config.NAMESPACE,
});
