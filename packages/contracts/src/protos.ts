import { fileURLToPath } from 'node:url';
import {
  loadSync,
  type MessageTypeDefinition,
  type PackageDefinition,
  type ServiceDefinition,
} from '@grpc/proto-loader';

const folder = fileURLToPath(new URL('../../../protos/', import.meta.url));

const SERVICES = ['industry', 'policy', 'talent'] as const;

/** The services that answer calls. */
export type ServiceName = (typeof SERVICES)[number];

const load = (files: string[]) =>
  loadSync(files, { includeDirs: [folder], longs: String, enums: String, defaults: true, oneofs: true });

const loaded = new Map<string, PackageDefinition>();

/** One service's protos (calls and events), loaded once; the loader's options are the same as the generator's. */
export const packageOf = (name: ServiceName): PackageDefinition => {
  const known = loaded.get(name);
  if (known) return known;
  const definition = load([`shuangzhao/${name}/v1/${name}_service.proto`, `shuangzhao/${name}/v1/events.proto`]);
  loaded.set(name, definition);
  return definition;
};

const serviceType = (name: ServiceName) =>
  `shuangzhao.${name}.v1.${name.charAt(0).toUpperCase()}${name.slice(1)}Service`;

/** The calls of a service, for servers and clients. */
export const serviceOf = (name: ServiceName): ServiceDefinition => {
  const definition = packageOf(name)[serviceType(name)];
  if (definition === undefined || 'format' in definition) throw new Error(`No service ${serviceType(name)}`);
  return definition;
};

/** The message type of an event, `shuangzhao.industry.v1.EnterpriseChanged`. Throws an Error for one that no proto knows. */
export const messageOf = (type: string): MessageTypeDefinition<object, object> => {
  const service = SERVICES.find((name) => name === type.split('.')[1]);
  const definition = service && packageOf(service)[type];
  if (definition?.format !== 'Protocol Buffer 3 DescriptorProto' || !('serialize' in definition))
    throw new Error(`No message ${type}`);
  return definition;
};
