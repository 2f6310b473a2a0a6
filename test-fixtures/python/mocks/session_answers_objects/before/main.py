"""What a test leaves behind is what the next one finds."""
import test_store

test_store.test_session_is_kept()
try:
    test_store.test_load()
except AttributeError as error:
    print(error)
