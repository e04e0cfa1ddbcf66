import type { PackageDefinition, ServiceDefinition } from '@grpc/proto-loader';
import { ReflectionService } from '@grpc/reflection';
import { service as health } from 'grpc-health-check';
import descriptor, { type IDescriptorProto, type IFileDescriptorProto } from 'protobufjs/ext/descriptor/index.js';

/** The fields of messages, those of messages within them too. */
const fieldsOf = (messages: IDescriptorProto[]): NonNullable<IDescriptorProto['field']> =>
  messages.flatMap(({ field, nestedType }) => [...(field ?? []), ...fieldsOf(nestedType ?? [])]);

/** protoc calls the entry of a map `facts` FactsEntry, and tools insist on it; proto-loader calls it Facts. */
const nameMapEntries = (messages: IDescriptorProto[]): void => {
  for (const { field, nestedType } of messages) {
    for (const nested of nestedType ?? [])
      if (nested.options?.mapEntry === true) {
        const name = `${nested.name ?? ''}Entry`;
        for (const one of field ?? []) if (one.typeName === nested.name) one.typeName = name;
        nested.name = name;
      }
    nameMapEntries(nestedType ?? []);
  }
};

/** The types that a file names, as short as their scope allows. */
const typesOf = ({ messageType, service }: IFileDescriptorProto): string[] => [
  ...fieldsOf(messageType ?? []).map(({ typeName }) => typeName ?? ''),
  ...(service ?? [])
    .flatMap(({ method }) => method ?? [])
    .flatMap((one) => [one.inputType ?? '', one.outputType ?? '']),
];

const isOf = (type: string, owner: string) =>
  type.startsWith(`${owner}.`) || type.startsWith(`${owner.replace(/^shuangzhao\./, '')}.`);

/** The files as tools read them: with the imports that proto-loader leaves out. Without these grpcurl refuses them. */
const mended = (encoded: readonly Uint8Array[]): Buffer[] => {
  const decoded = encoded.map((bytes) => descriptor.FileDescriptorProto.decode(bytes) as IFileDescriptorProto);
  const files = [...new Map(decoded.map((file) => [file.name ?? '', file])).values()];
  return files.map((file) => {
    nameMapEntries(file.messageType ?? []);
    const types = typesOf(file);
    const imported = files.filter((other) => other !== file && types.some((type) => isOf(type, other.package ?? '')));
    file.dependency = imported.map(({ name }) => name ?? '');
    return Buffer.from(descriptor.FileDescriptorProto.encode(file).finish());
  });
};

/** The files of a service and of the health service, as tools read them. */
export const describedFiles = (definition: PackageDefinition): Buffer[] =>
  mended(
    [...Object.values(definition), ...Object.values(health as ServiceDefinition).map(({ requestType }) => requestType)]
      .map(({ fileDescriptorProtos }) => fileDescriptorProtos)
      .flatMap((files) => (Array.isArray(files) ? files : [])),
  );

/** Reflection over a service's protos and the health service, as grpcurl reads it. */
export const reflectionOf = (definition: PackageDefinition): ReflectionService => {
  const [type] = Object.values(health as ServiceDefinition).map(({ requestType }) => requestType);
  if (type === undefined) throw new Error('The health service has no method.');
  return new ReflectionService({ all: { ...type, fileDescriptorProtos: describedFiles(definition) } });
};
