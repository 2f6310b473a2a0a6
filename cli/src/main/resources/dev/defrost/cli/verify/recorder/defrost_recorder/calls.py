"""Records the API calls of botocore.

Parameters are taken after every handler of botocore and boto3 (DynamoDB types, conditions, idempotency tokens) and before they are
serialised, at the one point that resources, clients, paginators, waiters and transfers all pass. Whatever answers is not touched:
moto, a Stubber, an endpoint or AWS itself.
"""
import functools
import threading
import time
import weakref

from defrost_recorder import answers, clients, modules, places, settings
from defrost_recorder.images import Images, keyed, prints

_UNSTABLE_HEADERS = {
    "user-agent", "x-amz-user-agent", "x-amz-date", "authorization", "amz-sdk-invocation-id", "amz-sdk-request", "x-amz-security-token",
    "expect", "date",
}

_SECRET_HEADERS = ("customer-key", "token", "secret", "password", "cookie")

_inside = threading.local()
# The project's frames that led to each client, and how it is set up.
_made = weakref.WeakKeyDictionary()
_set_up = weakref.WeakKeyDictionary()
# The clients that were recorded: service, region, endpoint, how it is set up, and the innermost frame.
_recorded = set()


def install(chosen):
    images = Images()
    modules.when_imported("botocore.client", lambda module: _hook_client(module, images))
    if chosen.wire:
        modules.when_imported("botocore.handlers", _hook_sending)


def _hook_client(module, images):
    base = module.BaseClient
    convert, make = base._convert_to_request_dict, base._make_api_call

    @functools.wraps(make)
    def _make_api_call(client, operation_name, api_params):
        before, _inside.call, _inside.converted = getattr(_inside, "call", False), True, False
        try:
            answer = make(client, operation_name, api_params)
        except Exception:
            if not _inside.converted:  # refused: by botocore, or by a Stubber that expects something else
                operation = client.meta.service_model.operation_model(operation_name)
                _record("refused", client, operation_name, _image(images, client, api_params, operation), _passed(api_params))
            raise
        finally:
            _inside.call, _inside.converted = before, True
        answers.remember(settings.test.name, client.meta.service_model.service_name, operation_name, answer)
        return answer

    @functools.wraps(convert)
    def _convert_to_request_dict(client, api_params, operation_model, *args, **kwargs):
        params, passed = _image(images, client, api_params, operation_model), _passed(api_params)
        request = convert(client, api_params, operation_model, *args, **kwargs)  # invalid parameters raise: no call
        _inside.converted = True
        _record("call" if getattr(_inside, "call", False) else "presign", client, operation_model.name, params, passed)
        return request

    base._make_api_call, base._convert_to_request_dict = _make_api_call, _convert_to_request_dict
    _hook_replaced_calls(module, base, _make_api_call, images)
    _hook_creation(module)


def _hook_replaced_calls(module, base, ours, images):
    """Tests that put a function of their own in the place of `_make_api_call` see what the program passes, before any handler."""
    create = module.ClientCreator._create_api_method

    @functools.wraps(create)
    def _create_api_method(creator, py_operation_name, operation_name, service_model, *args, **kwargs):
        method = create(creator, py_operation_name, operation_name, service_model, *args, **kwargs)

        @functools.wraps(method)
        def _api_call(client, *values, **params):
            if base.__dict__.get("_make_api_call") is not ours:
                operation = service_model.operation_model(operation_name)
                _record("replaced", client, operation_name, _image(images, client, params, operation), _passed(params))
            return method(client, *values, **params)

        return _api_call

    module.ClientCreator._create_api_method = _create_api_method


def _hook_creation(module):
    create = module.ClientCreator.create_client

    @functools.wraps(create)
    def create_client(creator, *args, **kwargs):
        client = create(creator, *args, **kwargs)
        _made[client] = places.callers(2)
        _record_client(client)
        return client

    module.ClientCreator.create_client = create_client


def _record_client(client):
    try:
        made, _set_up[client] = _made[client], clients.set_up(client)
        key = (client.meta.service_model.service_name, client.meta.region_name, clients.endpoint(client), _set_up[client])
        if made and (key, tuple(made[0])) not in _recorded:
            _recorded.add((key, tuple(made[0])))
            settings.journal.write(
                "client", True, test=settings.test.name, service=key[0], region=key[1], endpoint=key[2], setup=key[3], at=made)
    except Exception as error:
        settings.journal.problem("client", error)


def _image(images, client, params, operation):
    try:
        return images.of(params, client.meta.service_model.service_name, operation.input_shape)
    except Exception as error:
        settings.journal.problem("parameters of " + operation.name, error)
        return {}


def _passed(params):
    """Where parameters come from can be found by what they are."""
    try:
        return {name: prints(value) for name, value in params.items()}
    except Exception as error:
        settings.journal.problem("parameters", error)
        return {}


def _record(kind, client, operation, params, passed):
    try:
        thread = threading.current_thread()
        settings.journal.write(
            "refused" if kind == "refused" else "call", True,
            kind=kind,
            test=settings.test.name,
            n=settings.journal.number(),
            time=time.time(),
            thread="" if thread is threading.main_thread() else "%s-%s" % (thread.name, thread.ident),
            service=client.meta.service_model.service_name,
            operation=operation,
            region=client.meta.region_name,
            endpoint=clients.endpoint(client),
            setup=_set_up.get(client, ""),
            params=params,
            passed={name: found for name, found in passed.items() if found},
            at=places.callers(3),
            made=_made.get(client, []),
        )
    except Exception as error:
        settings.journal.problem(operation, error)


def _hook_sending(handlers):
    handlers.BUILTIN_HANDLERS.append(("before-send", _before_send, handlers.REGISTER_FIRST))


def _before_send(request, **kwargs):
    try:
        body = _whole(request.body)
        headers = {
            name.lower(): _header(name.lower(), value.decode() if isinstance(value, bytes) else str(value))
            for name, value in request.headers.items() if name.lower() not in _UNSTABLE_HEADERS
        }
        settings.journal.write(
            "wire", True, test=settings.test.name, method=request.method, url=_unsigned(request.url),
            headers=dict(sorted(headers.items())), body=keyed(body, 32), length=len(body))
    except Exception as error:
        settings.journal.problem("request", error)


def _header(name, value):
    """Keys of the customer travel in headers."""
    return keyed(value.encode(errors="replace")) if name.endswith(_SECRET_HEADERS) else value


def _unsigned(url):
    """Signed addresses carry credentials."""
    address, mark, query = url.partition("?")
    kept = [part for part in query.split("&") if not part.lower().startswith(("x-amz-", "awsaccesskeyid", "signature", "expires"))]
    return address + (mark + "&".join(kept) if any(kept) else "")


def _whole(body):
    """The bytes of a request body, which is rewound; one that cannot be rewound (a chunked upload) is left alone."""
    if hasattr(body, "read"):
        if not hasattr(body, "tell"):
            return b"<stream>"
        position = body.tell()
        data = body.read()
        body.seek(position)
        body = data
    return body.encode() if isinstance(body, str) else body or b""
