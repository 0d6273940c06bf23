import { toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import type { RouteSpec } from '@jejak/shared/api/route-spec'
import { FILE_TYPES } from '@jejak/shared/evidence/file-name'
import { DaySchema } from '@jejak/shared/calendar/day'
import { ProblemDetailsSchema } from '@jejak/shared/api/problem'
import { ROUTE_NAMES } from './mount.ts'

/** OpenAPI 3.1 of the contract, so that nobody writes it by hand and it cannot be out of date. */
export function openApi(serverUrl: string): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const name of ROUTE_NAMES) {
    const spec: RouteSpec = contract[name]
    const path = (paths[spec.path.replace(/:(\w+)/g, '{$1}')] ??= {})
    path[spec.method.toLowerCase()] = operation(name, spec)
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Jejak', version: '1' },
    servers: [{ url: serverUrl }],
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-sid' } },
    },
    paths,
  }
}

function operation(name: string, spec: RouteSpec) {
  return {
    operationId: name,
    ...(spec.auth === 'session' && { security: [{ session: [] }] }),
    'x-permission': spec.permission,
    ...(spec.stepUp && { 'x-step-up': true }),
    'x-rate': spec.rate,
    'x-max-bytes': spec.maxBytes,
    ...(spec.bytes === 'request' && { requestBody: { required: true, content: fileContent() } }),
    ...(spec.request && requestOf(spec, spec.request)),
    ...(spec.params && { parameters: parametersOf(spec.params, 'path') }),
    responses: {
      '200': {
        description: 'OK',
        content: spec.response
          ? { 'application/json': { schema: schema(spec.response) } }
          : fileContent(),
      },
      default: {
        description: 'Problem',
        content: { 'application/problem+json': { schema: schema(ProblemDetailsSchema) } },
      },
    },
  }
}

function requestOf(spec: RouteSpec, request: GenericSchema) {
  if (spec.method !== 'GET') {
    return {
      requestBody: { required: true, content: { 'application/json': { schema: schema(request) } } },
    }
  }
  return { parameters: parametersOf(request, 'query') }
}

function parametersOf(of: GenericSchema, place: 'query' | 'path') {
  const { properties = {}, required = [] } = schema(of)
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: required.includes(name),
    schema: property,
  }))
}

/** Bytes have no schema in OpenAPI 3.1: the media type says it all. */
const fileContent = () => Object.fromEntries(Object.values(FILE_TYPES).map((type) => [type, {}]))

const schema = (of: GenericSchema) =>
  toJsonSchema(of, {
    // Trimming and checks in code have no word in JSON Schema; what remains is still true.
    errorMode: 'ignore',
    overrideSchema: ({ valibotSchema }) =>
      valibotSchema === DaySchema ? { type: 'string', format: 'date' } : undefined,
  })
