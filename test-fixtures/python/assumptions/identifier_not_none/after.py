"""(1) A constructor's identifier is not None: with None the resource raises ValueError."""
import json


try:
    table_name = json.loads('"users"')
except ValueError as error:
    print(error)
else:
    print(table_name)
