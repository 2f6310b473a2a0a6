"""(1) A constructor's identifier is not None: with None the resource raises ValueError."""
import os


try:
    table_name = os.environ.get("NO_SUCH_VARIABLE", "users")
except ValueError as error:
    print(error)
else:
    print(table_name)
