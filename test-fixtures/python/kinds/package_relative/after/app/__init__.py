from .db import dynamodb
from .service import count
