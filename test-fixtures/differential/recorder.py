"""Records everything that a program asks of AWS.

calls    each API call: service, operation, region and the final parameters. They are taken after every botocore and boto3
         handler (DynamoDB types, conditions, idempotency tokens) and before wire serialisation, at the one point that
         resources, clients, paginators, waiters and transfers all pass.
presign  the same for presigned URLs, which send nothing.
wire     each HTTP request as it would be sent, without date, signature and user agent.
sleeps   the delays of waiters, which do not really sleep.
"""
import hashlib
import threading

from canonical import canonical

_UNSTABLE_HEADERS = {
    "user-agent", "x-amz-date", "authorization", "amz-sdk-invocation-id", "amz-sdk-request", "x-amz-security-token", "expect",
}


class Recorder:
    """Install it before the first client is made. Nothing is recorded or answered while `on` is false."""

    def __init__(self, answers):
        self.answers = answers
        self.calls, self.presign, self.wire, self.sleeps = [], [], [], []
        self.on = False
        self._lock = threading.Lock()
        self._inside = threading.local()

    def begin(self, answers):
        """Forgets what was recorded, for another program in the same process."""
        self.answers = answers
        self.calls, self.presign, self.wire, self.sleeps = [], [], [], []
        return self

    def install(self):
        """Hooks into botocore and s3transfer for the rest of the process."""
        self._hook_requests()
        self._hook_events()
        self._hook_waiters()
        self._hook_transfers()
        return self

    def _hook_requests(self):
        from botocore.client import BaseClient
        recorder, inside = self, self._inside
        make_api_call, convert = BaseClient._make_api_call, BaseClient._convert_to_request_dict

        def _make_api_call(client, operation_name, api_params):
            before = getattr(inside, "call", 0)
            inside.call = before + 1
            try:
                return make_api_call(client, operation_name, api_params)
            finally:
                inside.call = before

        def _convert_to_request_dict(client, api_params, operation_model, *args, **kwargs):
            service = client.meta.service_model.service_name
            entry = {
                "service": service,
                "operation": operation_model.name,
                "region": client.meta.region_name,
                "params": canonical(api_params, service),
                "main_thread": threading.current_thread() is threading.main_thread(),
            }
            request = convert(client, api_params, operation_model, *args, **kwargs)  # invalid parameters raise: no call
            if recorder.on:
                with recorder._lock:
                    (recorder.calls if getattr(inside, "call", 0) else recorder.presign).append(entry)
            return request

        BaseClient._make_api_call, BaseClient._convert_to_request_dict = _make_api_call, _convert_to_request_dict

    def _hook_events(self):
        from botocore import handlers
        handlers.BUILTIN_HANDLERS += [
            ("before-call", self._before_call, handlers.REGISTER_FIRST),
            ("before-send", self._before_send, handlers.REGISTER_FIRST),
        ]

    def _hook_waiters(self):
        import time

        import botocore.waiter
        recorder = self

        class RecordedTime:
            def __getattr__(self, name):
                return getattr(time, name)

            def sleep(self, seconds):
                if recorder.on:
                    recorder.sleeps.append(seconds)

        botocore.waiter.time = RecordedTime()

    def _hook_transfers(self):
        """Managed transfers run in the calling thread: the same API calls, in a defined order."""
        from s3transfer.futures import NonThreadedExecutor
        from s3transfer.manager import TransferManager
        init = TransferManager.__init__

        def __init__(self, client, config=None, osutil=None, executor_cls=None):
            init(self, client, config, osutil, executor_cls or NonThreadedExecutor)

        TransferManager.__init__ = __init__

    def _before_call(self, model, params, **kwargs):
        if not self.on:
            return None
        with self._lock:
            return self.answers.answer(model.name, params)

    def _before_send(self, request, **kwargs):
        if not self.on:
            return None
        body = _whole(request.body)
        headers = {
            name.lower(): value.decode() if isinstance(value, bytes) else str(value)
            for name, value in request.headers.items()
            if name.lower() not in _UNSTABLE_HEADERS
        }
        with self._lock:
            self.wire.append({
                "method": request.method,
                "url": request.url,
                "headers": dict(sorted(headers.items())),
                "body": hashlib.sha256(body).hexdigest(),
                "length": len(body),
            })
        return None


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
