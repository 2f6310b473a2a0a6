"""Several Lambda functions, each its own root, with files of the same name."""
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "functions", "read"))
import app

print(app.handler({"id": "u1"}, None))
