"""What a test leaves behind is what the next one finds."""
import test_store

test_store.test_names()
test_store.test_load()
print("passed")
