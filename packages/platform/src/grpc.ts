export { createClient, type CallOptions, type Client, type Route } from './grpc-client.js';
export { listen, type Call, type Door, type Handler, type Handlers, type RequestKey } from './grpc-server.js';
export { fromStatus, toStatus } from './grpc-status.js';
